package io.mandate.escalation.todos.rest;

import io.mandate.escalation.cases.Authority;
import io.mandate.escalation.todos.TodoList;
import io.mandate.escalation.todos.TodoList.Item;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.identity.Role;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What somebody has to do now. */
@Path("/api/v1/todos")
@Tag(name = "To-dos")
class TodoResource {
  private final TodoList todos;
  private final Authority authority;
  private final Org org;

  TodoResource(TodoList todos, Authority authority, Org org) {
    this.todos = todos;
    this.authority = authority;
    this.org = org;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List open to-dos of a person or a role, the soonest due first",
      description =
          "Of tasks, assignments and cases. A to-do is held by an office; who holds the office now"
              + " finds it here. Name either a person or a role.")
  public Page<Item> list(
      @Parameter(
              description = "A person's code: your own, unless you are an auditor.",
              example = "s")
          @QueryParam("person")
          @Nullable String person,
      @Parameter(description = "A role that you have.", example = "org-admin") @QueryParam("role")
          @Nullable String role,
      @BeanParam PageRequest page) {
    if (person != null && role == null) {
      authority.requireTodosOf(person, null);
      return page(todos.of(person, org.now(), page), page);
    }
    if (role != null && person == null) {
      authority.requireTodosOf(null, role(role));
      return page(todos.of(role, page), page);
    }
    throw Problem.of(PlatformProblems.INVALID_REQUEST)
        .violation("query.person", "person-or-role")
        .violation("query.role", "person-or-role");
  }

  private static Page<Item> page(List<Item> items, PageRequest request) {
    return Page.of(items, request, item -> List.of(TodoList.order(item), item.id()));
  }

  private static Role role(String name) {
    return Arrays.stream(Role.values())
        .filter(role -> role.group().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(PlatformProblems.INVALID_REQUEST)
                    .violation("query.role", "no-such-role"));
  }
}
