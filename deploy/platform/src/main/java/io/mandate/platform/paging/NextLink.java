package io.mandate.platform.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** {@code Link: <...>; rel="next"} on every page that another follows. */
class NextLink {

  @ServerResponseFilter
  public void link(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page && page.next() != null) {
      var next =
          request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next());
      response.getHeaders().add(HttpHeaders.LINK, "<" + next.build() + ">; rel=\"next\"");
    }
  }
}
