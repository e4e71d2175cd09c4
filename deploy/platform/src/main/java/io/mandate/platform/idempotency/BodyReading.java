package io.mandate.platform.idempotency;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes the hash of a body that comes with an Idempotency-Key before it is read. The files of a
 * form are not read this way: {@link Uploads}.
 */
@Provider
class BodyReading implements ReaderInterceptor {
  private final BodyHash hash;

  BodyReading(BodyHash hash) {
    this.hash = hash;
  }

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!context.getHeaders().containsKey(CurrentRequest.KEY)) {
      return context.proceed();
    }
    var body = context.getInputStream().readAllBytes();
    hash.of(body);
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }
}
