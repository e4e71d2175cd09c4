package io.mandate.hierarchy;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.mandate.hierarchy.AuthorityTable.Caller;
import io.mandate.hierarchy.AuthorityTable.Row;
import io.mandate.hierarchy.imports.Importing;
import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks the table of who may do what with real requests. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class AuthorityTest {
  private static final String ORG =
      """
      post,title,reports_to,vacant
      s,S,,no
      a,A,s,no
      m,M,a,no
      b,B,s,no
      n,N,b,no
      t,T,,no
      c,C,t,no
      """;
  private static final String OWN_DELEGATION =
      "{\"delegator\": \"m\", \"delegate\": \"n\", \"scopes\": [\"READ\"]}";
  private static final String ARBITER = "{\"person\": \"m\", \"rootA\": \"t\", \"rootB\": \"s\"}";

  private static final UUID ASIDE = new UUID(0, 7);

  @Inject DataSource database;

  /** No row of this service has a clock: nobody takes it away again. */
  @BeforeEach
  void a_row_is_set_aside() throws SQLException {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into set_aside values ('example', ?, 'no reason', 1, mandate_now(),"
                    + " mandate_now()) on conflict do nothing")) {
      insert.setObject(1, ASIDE);
      insert.executeUpdate();
    }
  }

  @Test
  void everybody_may_do_what_the_table_says_and_nothing_else() {
    var run = Importing.posts(ORG, "&confirmShrink=true");
    var appointment =
        Calls.admin().get("/api/v1/appointments?unit=a").jsonPath().getString("items[0].id");
    var delegation = made("/delegations", OWN_DELEGATION);
    var arbiter = made("/arbiters", ARBITER);
    var seen = new LinkedHashMap<String, String>();
    var expected = new LinkedHashMap<String, String>();
    for (var row : AuthorityTable.ROWS) {
      for (var caller : Caller.values()) {
        var path =
            row.path()
                .replace("{id}", appointment)
                .replace("{import}", run.getString("id"))
                .replace("{aside}", ASIDE.toString())
                .replace("{delegation}", delegation)
                .replace("{arbiter}", arbiter);
        var key = row.operation() + " " + caller;
        seen.put(key, meaning(send(row, caller, "/api/v1" + path)));
        expected.put(
            key,
            row.allowed().contains(caller)
                ? "ALLOWED"
                : caller == Caller.NOBODY ? "UNAUTHENTICATED" : "REFUSED");
      }
    }
    assertThat(seen).isEqualTo(expected);
  }

  @Test
  void every_operation_has_a_row() {
    var operations = new HashSet<String>();
    for (var type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                "io.mandate.hierarchy",
                "io.mandate.platform.reconcile",
                "io.mandate.platform.sweep",
                "io.mandate.platform.inbox")) {
      operations.addAll(operationsOf(type));
    }
    assertThat(operations)
        .isNotEmpty()
        .isEqualTo(new HashSet<>(AuthorityTable.ROWS.stream().map(Row::operation).toList()));
  }

  private static Set<String> operationsOf(JavaClass type) {
    var operations = new HashSet<String>();
    for (var method : type.getMethods()) {
      for (Class<? extends Annotation> verb :
          List.of(GET.class, POST.class, PUT.class, DELETE.class)) {
        if (method.isAnnotatedWith(verb)) {
          operations.add(type.getSimpleName() + "." + method.getName());
        }
      }
    }
    return operations;
  }

  /** Most bodies are empty on purpose: who may not is told so before anything is read. */
  private static int send(Row row, Caller caller, String path) {
    var request = as(caller).header("Idempotency-Key", UUID.randomUUID().toString());
    return switch (row.method()) {
      case "GET" -> request.get(path).statusCode();
      case "DELETE" -> request.delete(path).statusCode();
      case "PUT" ->
          request
              .contentType(ContentType.JSON)
              .body(path.contains("/policies/") ? "{\"rounds\": 2}" : "{}")
              .put(path)
              .statusCode();
      default ->
          path.contains("/imports")
              ? request.multiPart("file", "p.csv", ORG.getBytes(UTF_8)).post(path).statusCode()
              : request.contentType(ContentType.JSON).body(body(path)).post(path).statusCode();
    };
  }

  /** Whose delegation it is stands in the body alone. */
  private static String body(String path) {
    return path.endsWith("/delegations") ? OWN_DELEGATION : "{}";
  }

  private static String made(String path, String body) {
    return Calls.admin(body)
        .post("/api/v1" + path)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  private static RequestSpecification as(Caller caller) {
    return switch (caller) {
      case NOBODY -> given();
      case PERSON -> given().auth().oauth2(Tokens.person("m"));
      case ADMIN -> given().auth().oauth2(Tokens.role("org-admin"));
      case OPS -> given().auth().oauth2(Tokens.role("ops"));
      case AUDITOR -> given().auth().oauth2(Tokens.role("auditor"));
      case SYSTEM -> given().auth().oauth2(Tokens.system()).header("Mandate-Acting-For", "m");
    };
  }

  private static String meaning(int status) {
    return switch (status) {
      case 200, 201, 202, 204, 400, 404, 428 -> "ALLOWED";
      case 401 -> "UNAUTHENTICATED";
      case 403 -> "REFUSED";
      default -> String.valueOf(status);
    };
  }
}
