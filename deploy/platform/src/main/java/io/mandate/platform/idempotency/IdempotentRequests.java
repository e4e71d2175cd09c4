package io.mandate.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes {@link Idempotent} true: outside of transactions and validation, inside of identity. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentRequests {
  private final CurrentRequest current;
  private final Exchange exchange;

  IdempotentRequests(CurrentRequest current, Exchange exchange) {
    this.current = current;
    this.exchange = exchange;
  }

  @AroundInvoke
  @Nullable Object once(InvocationContext invocation) throws Exception {
    return exchange.once(
        current.keyed(Uploads.hashes(invocation.getParameters())),
        invocation::proceed,
        result -> asResponse(result, invocation.getMethod()));
  }

  private static Response asResponse(@Nullable Object result, Method method) {
    return switch (result) {
      case Response response -> response;
      case RestResponse<?> response -> response.toResponse();
      case null -> Response.status(status(method, 204)).build();
      case Object body -> Response.status(status(method, 200)).entity(body).build();
    };
  }

  private static int status(Method method, int otherwise) {
    var declared = method.getAnnotation(ResponseStatus.class);
    return declared == null ? otherwise : declared.value();
  }
}
