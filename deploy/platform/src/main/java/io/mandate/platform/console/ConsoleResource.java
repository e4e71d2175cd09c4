package io.mandate.platform.console;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One page in front of the OpenAPI documents of all services. Open to everybody. */
@Path("/")
@PermitAll
@Singleton
class ConsoleResource {
  private static final Map<String, String> FILES =
      Map.of(
          "console.js", "text/javascript;charset=UTF-8", "console.css", "text/css;charset=UTF-8");

  private final List<Service> services;
  private final String policy;

  record Service(String name, String address) {}

  ConsoleResource(ConsoleConfig config) {
    services =
        config.services().entrySet().stream()
            .map(entry -> new Service(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Service::address))
            .toList();
    policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' "
            + String.join(" ", services.stream().map(Service::address).toList());
  }

  @GET
  @Operation(hidden = true)
  public Response home() {
    return Response.seeOther(URI.create("/console")).build();
  }

  @GET
  @Path("console")
  @Operation(hidden = true)
  public Response page() {
    return Response.ok(PackagedFile.read("console/index.html"), "text/html;charset=UTF-8")
        .header("Content-Security-Policy", policy)
        .build();
  }

  @GET
  @Path("console/services")
  @Operation(hidden = true)
  public Response services() {
    return Response.ok(services, MediaType.APPLICATION_JSON).build();
  }

  @GET
  @Path("console/{file}")
  @Operation(hidden = true)
  public Response file(@PathParam("file") String file) {
    var type = FILES.get(file);
    if (type == null) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return Response.ok(PackagedFile.read("console/" + file), type).build();
  }
}
