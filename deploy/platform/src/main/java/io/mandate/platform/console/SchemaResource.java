package io.mandate.platform.console;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The JSON Schemas of events, where {@code /asyncapi.yaml} refers to them. Open to everybody. */
@Path("/schemas/{folder:[a-z-]+}/{name:[A-Za-z]+}.json")
@PermitAll
@Singleton
class SchemaResource {
  @GET
  @Produces("application/schema+json")
  @Operation(hidden = true)
  public byte[] schema(@RestPath String folder, @RestPath String name) {
    return PackagedFile.read("schemas/%s/%s.json".formatted(folder, name));
  }
}
