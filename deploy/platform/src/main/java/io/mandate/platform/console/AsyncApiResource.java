package io.mandate.platform.console;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the service says and hears on its topics, as AsyncAPI. Open to everybody. */
@Path("/asyncapi.yaml")
@PermitAll
@Singleton
class AsyncApiResource {
  private final String file;

  /**
   * @param file class path resource, as {@code asyncapi/some-service.yaml}
   */
  AsyncApiResource(@ConfigProperty(name = "mandate.asyncapi") String file) {
    this.file = file;
  }

  @GET
  @Produces("application/yaml")
  @Operation(hidden = true)
  public byte[] document() {
    return PackagedFile.read(file);
  }
}
