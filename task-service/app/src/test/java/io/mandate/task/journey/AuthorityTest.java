package io.mandate.task.journey;

import static io.mandate.task.journey.Permission.ALLOWED;
import static io.mandate.task.journey.Permission.NOT_FOUND;
import static io.mandate.task.journey.Permission.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, written by hand: operation by kind of caller. It is walked over HTTP, and an
 * operation without a row fails.
 */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class AuthorityTest {
  /** Columns: who asks. The task is from A to B under S, T above; X is another unit under T. */
  private static final List<String> CALLERS =
      List.of("a", "d", "m", "b", "s", "t", "x", "auditor", "ops");

  private static final Permission A = ALLOWED;
  private static final Permission R = REFUSED;
  private static final Permission N = NOT_FOUND;

  // head of A, deputy, member, head of B, S above both, T above S, another unit, auditor, ops
  private static final Map<String, List<Permission>> TABLE =
      Map.ofEntries(
          row("POST tasks", A, A, A, R, R, R, R, R, R),
          row("POST tasks (submitted)", A, R, R, R, R, R, R, R, R),
          row("GET tasks", A, A, A, A, A, A, A, A, A),
          row("GET tasks/counts", A, A, A, A, A, A, A, A, A),
          row("PUT tasks/{id}/labels", A, A, A, A, R, R, N, R, N),
          row("POST tasks/{id}/reassignment", A, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/participants", A, R, R, A, R, R, N, R, N),
          row("DELETE tasks/{id}/participants/{person}", A, R, R, N, R, R, N, R, N),
          row("POST tasks/{id}/progress-notes", A, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/reminders", A, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/extension-requests", R, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/extension-requests/{number}/decision", A, R, R, R, R, R, N, R, N),
          row("POST tasks/{id}/formalisation", A, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/contributions", A, R, R, A, R, R, N, R, N),
          row("GET tasks/{id}/contributions", A, A, A, A, A, A, N, A, N),
          row("GET balances", A, A, A, N, A, A, N, A, N),
          row("GET records/units/{code}", A, A, A, N, A, A, N, A, N),
          row("GET records/people/{code}", A, N, A, N, A, A, N, A, N),
          row("GET records/people/{code}/looks", N, N, A, N, N, N, N, A, N),
          row("POST matters", A, A, A, R, R, R, R, R, R),
          row("GET matters", A, A, A, A, A, A, A, A, A),
          row("GET matters/{id}", A, A, A, N, A, A, N, A, N),
          row("GET tasks/{id}", A, A, A, A, A, A, N, A, N),
          row("GET tasks/{id} (draft)", A, A, A, N, N, N, N, A, N),
          row("PUT tasks/{id}", A, A, A, N, N, N, N, R, N),
          row("GET tasks/{id}/timeline", A, A, A, A, A, A, N, A, N),
          row("POST tasks/{id}/submission", A, R, R, N, N, N, N, R, N),
          row("POST tasks/{id}/petition", A, R, R, N, N, N, N, R, N),
          row("POST tasks/{id}/take-up", R, R, R, R, A, A, N, R, N),
          row("POST tasks/{id}/receipt", R, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/acceptance", R, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/refusal", R, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/amendment", A, R, R, R, R, R, N, R, N),
          row("POST tasks/{id}/counter-offers", R, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/acceptance (of a counter-offer)", A, R, R, R, R, R, N, R, N),
          row("POST tasks/{id}/information-requests", R, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/information", A, R, R, R, R, R, N, R, N),
          row("POST tasks/{id}/delivery", R, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/confirmation", A, R, R, R, R, R, N, R, N),
          row("POST tasks/{id}/rejection", A, R, R, R, R, R, N, R, N),
          row("POST tasks/{id}/withdrawal", A, R, R, R, R, R, N, R, N),
          row("POST tasks/{id}/withdrawal-consents (asked for)", A, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/joint-escalations", A, R, R, A, R, R, N, R, N),
          row("POST tasks/{id}/annulment", R, R, R, R, R, R, R, R, A),
          row("GET directives/{id}", A, A, A, A, A, A, N, A, N),
          row("GET directives/{id}/timeline", A, A, A, A, A, A, N, A, N),
          row("POST directives", R, R, R, R, A, A, R, R, R),
          row("POST directives/{id}/amendment", R, R, R, R, A, A, N, R, N),
          row("POST directives/{id}/revocation", R, R, R, R, A, A, N, R, N),
          row("GET observations", A, A, A, A, A, A, A, A, A),
          row("GET assignments", A, A, A, A, A, A, A, A, A),
          row("GET assignments/{id}", A, A, A, A, A, A, N, A, N),
          row("POST assignments/{id}/receipt", R, R, R, A, R, R, N, R, N),
          row("POST assignments/{id}/delivery", R, R, R, A, R, R, N, R, N),
          row("POST assignments/{id}/verdict", R, R, R, R, A, R, N, R, N),
          row("GET events", R, R, R, R, R, R, R, A, R),
          row("GET audit", R, R, R, R, R, R, R, A, R),
          row("GET set-aside-clocks", R, R, R, R, R, R, R, R, A),
          row("POST set-aside-clocks/{work}/{id}/retry", R, R, R, R, R, R, R, R, A),
          row("GET reconciliation", R, R, R, R, R, R, R, R, A),
          row("GET parked-events", R, R, R, R, R, R, R, R, A),
          row("GET parked-events/{id}", R, R, R, R, R, R, R, R, N),
          row("POST parked-events/{id}/replay", R, R, R, R, R, R, R, R, N),
          row("POST parked-events/{id}/skip", R, R, R, R, R, R, R, R, N));

  @Inject Org org;
  @Inject Attempts attempts;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  void every_operation_has_a_row() {
    Set<String> rows =
        TABLE.keySet().stream()
            .map(name -> name.replaceAll(" \\(.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(operations()).isNotEmpty().isEqualTo(rows);
  }

  @Test
  void the_table_holds() {
    List<String> wrong = new ArrayList<>();
    TABLE.forEach(
        (operation, row) -> {
          for (int i = 0; i < CALLERS.size(); i++) {
            Response answer = attempts.play(operation, CALLERS.get(i));
            if (permission(answer) != row.get(i)) {
              wrong.add(
                  operation
                      + " by "
                      + CALLERS.get(i)
                      + ": "
                      + answer.statusCode()
                      + " "
                      + answer.asString());
            }
          }
        });

    assertThat(wrong).isEmpty();
  }

  private static Permission permission(Response answer) {
    return switch (answer.statusCode()) {
      case 403 -> REFUSED;
      case 404 -> NOT_FOUND;
      case 200, 201, 202 -> ALLOWED;
      default -> throw new AssertionError(answer.statusCode() + " " + answer.asString());
    };
  }

  private static Set<String> operations() {
    var found = new TreeSet<String>();
    for (var type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                "io.mandate.task",
                "io.mandate.platform.reconcile",
                "io.mandate.platform.sweep",
                "io.mandate.platform.inbox",
                "io.mandate.platform.story")) {
      if (type.isAnnotatedWith(Path.class)) {
        String base = type.getAnnotationOfType(Path.class).value().replace("/api/v1/", "");
        type.getMethods().stream()
            .filter(method -> verb(method) != null)
            .forEach(method -> found.add(verb(method) + " " + base + path(method)));
      }
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable String verb(JavaMethod method) {
    return method.isAnnotatedWith(GET.class)
        ? "GET"
        : method.isAnnotatedWith(POST.class)
            ? "POST"
            : method.isAnnotatedWith(PUT.class)
                ? "PUT"
                : method.isAnnotatedWith(DELETE.class) ? "DELETE" : null;
  }

  private static String path(JavaMethod method) {
    return method.isAnnotatedWith(Path.class)
        ? "/" + method.getAnnotationOfType(Path.class).value()
        : "";
  }

  private static Map.Entry<String, List<Permission>> row(String name, Permission... cells) {
    return Map.entry(name, List.of(cells));
  }
}
