package io.mandate.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** The hash of the raw body of the current request; of nothing where it has no body. */
@RequestScoped
class BodyHash {
  private byte[] hash = KeyedRequest.hash();

  void of(byte[] body) {
    hash = KeyedRequest.sha256().digest(body);
  }

  byte[] hash() {
    return hash;
  }
}
