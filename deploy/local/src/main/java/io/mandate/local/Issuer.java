package io.mandate.local;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;

/** The local issuer: signs RS256 tokens with a key pair of its own. For bare machines and tests. */
public final class Issuer {
  /** The {@code iss} of every token. */
  public static final String NAME = "mandate-local";

  private static final String PRIVATE = "issuer.key";
  private static final String PUBLIC = "issuer.pub";

  private final KeyPair keys;
  private final Duration validity;

  private Issuer(KeyPair keys, Duration validity) {
    this.keys = keys;
    this.validity = validity;
  }

  /** A key pair that nobody else has. */
  public static Issuer inMemory() {
    return new Issuer(newKeys(), Duration.ofHours(12));
  }

  /**
   * The key pair of this folder; made, and readable by its owner alone, when absent.
   *
   * @throws CannotStart when the folder cannot be read or written
   */
  public static Issuer inFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      if (!Files.exists(folder.resolve(PRIVATE))) {
        save(folder, newKeys());
      }
      return new Issuer(load(folder), Duration.ofHours(12));
    } catch (IOException e) {
      throw new CannotStart(
          "The signing key in %s cannot be read or written: %s.".formatted(folder, e.getMessage()),
          e);
    }
  }

  /** A token of a person; the claim {@code person} holds the code. */
  public String person(String code) {
    return sign(Jwt.subject(code).claim("person", code));
  }

  /** A token of a machine or an operator: org-admin, ops, auditor or system. */
  public String role(String... roles) {
    return sign(Jwt.subject("role:" + String.join(",", roles)).groups(Set.of(roles)));
  }

  /** A token of a system that acts for a person it names in {@code Mandate-Acting-For}. */
  public String system() {
    return role("system");
  }

  /** X.509 DER in base64, as {@code quarkus.oidc.public-key} wants it. */
  public String publicKey() {
    return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
  }

  private String sign(JwtClaimsBuilder claims) {
    return claims.issuer(NAME).expiresIn(validity).jws().sign(keys.getPrivate());
  }

  private static KeyPair newKeys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK has no RSA", e);
    }
  }

  private static void save(Path folder, KeyPair keys) throws IOException {
    var base64 = Base64.getEncoder();
    Files.writeString(folder.resolve(PUBLIC), base64.encodeToString(keys.getPublic().getEncoded()));
    var secret = Files.createFile(folder.resolve(PRIVATE + ".new")).toFile();
    if (!secret.setReadable(false, false) || !secret.setReadable(true, true)) {
      throw new IOException("cannot restrict " + secret);
    }
    Files.writeString(secret.toPath(), base64.encodeToString(keys.getPrivate().getEncoded()));
    Files.move(secret.toPath(), folder.resolve(PRIVATE));
  }

  private static KeyPair load(Path folder) throws IOException {
    try {
      var rsa = KeyFactory.getInstance("RSA");
      var publicKey = rsa.generatePublic(new X509EncodedKeySpec(read(folder.resolve(PUBLIC))));
      var secret = rsa.generatePrivate(new PKCS8EncodedKeySpec(read(folder.resolve(PRIVATE))));
      return new KeyPair(publicKey, secret);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("the key is damaged", e);
    }
  }

  private static byte[] read(Path file) throws IOException {
    return Base64.getDecoder().decode(Files.readString(file).strip());
  }
}
