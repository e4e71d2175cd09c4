package io.mandate.local.demo;

import io.mandate.local.Service;
import io.mandate.local.Suite;

/** Everybody who speaks in the story, each with a token of his own. */
record Voices(Suite suite, Cast cast, String language) {
  Rest hierarchy() {
    var token = suite.issuer().role("org-admin");
    return new Rest(suite.service(Service.HIERARCHY).url(), token, language);
  }

  Rest tasks(Party speaker) {
    return as(speaker, Service.TASK);
  }

  Rest cases(Party speaker) {
    return as(speaker, Service.ESCALATION);
  }

  private Rest as(Party speaker, Service service) {
    var token = suite.issuer().person(speaker.code());
    return new Rest(suite.service(service).url(), token, language);
  }
}
