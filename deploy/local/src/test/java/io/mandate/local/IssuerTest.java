package io.mandate.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerTest {
  @Test
  void a_token_verifies_with_the_public_key_of_the_folder(@TempDir Path folder) throws Exception {
    var token = Issuer.inFolder(folder).person("P1");

    var key = Base64.getDecoder().decode(Issuer.inFolder(folder).publicKey());
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
    var parts = token.split("\\.", -1);
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    assertThat(claims(token))
        .contains("\"iss\":\"mandate-local\"")
        .contains("\"person\":\"P1\"")
        .contains("\"exp\"");
  }

  @Test
  void a_role_is_a_group() {
    assertThat(claims(Issuer.inMemory().role("org-admin"))).contains("\"groups\":[\"org-admin\"]");
  }

  private static String claims(String token) {
    var payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return new String(payload, StandardCharsets.UTF_8);
  }
}
