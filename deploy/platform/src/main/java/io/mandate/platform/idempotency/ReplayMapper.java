package io.mandate.platform.idempotency;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers as before. */
class ReplayMapper {

  @ServerExceptionMapper
  public Response again(ReplayedAnswer replayed) {
    return replayed.answer().again();
  }
}
