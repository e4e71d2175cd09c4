package io.mandate.platform.example;

import io.mandate.platform.identity.Caller;
import io.mandate.platform.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import javax.sql.DataSource;

/** Goes wrong in every way that a resource can. */
@Path("/api/v1/faults")
class FaultResource {
  private final DataSource database;
  private final Caller caller;

  FaultResource(DataSource database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  @GET
  @Path("sql/{state}")
  public String sql(@PathParam("state") String state) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "do language plpgsql $$ begin raise exception"
                    + " 'secret table' using errcode = '"
                    + state
                    + "'; end $$")) {
      statement.execute();
      return "unreachable";
    }
  }

  @GET
  @Path("optimistic")
  public String optimistic() {
    throw new IllegalStateException(new OptimisticLockException("secret row"));
  }

  @GET
  @Path("bug")
  public String bug() {
    throw new IllegalStateException("secret text");
  }

  @GET
  @Path("pool")
  public String emptyPool() throws SQLException {
    var taken = new ArrayList<Connection>();
    try {
      while (taken.size() < 1000) {
        taken.add(database.getConnection());
      }
      return "unreachable";
    } finally {
      for (var connection : taken) {
        connection.close();
      }
    }
  }

  @GET
  @Path("ops")
  @RolesAllowed(Role.OPS_GROUP)
  public String ops() {
    return "ops";
  }

  @POST
  @Path("caller")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, String> caller() {
    return Map.of(
        "principal", caller.principal(),
        "person", String.valueOf(caller.person()),
        "actingFor", String.valueOf(caller.actingFor()));
  }
}
