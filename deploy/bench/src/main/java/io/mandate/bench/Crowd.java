package io.mandate.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.local.Service;
import io.mandate.local.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The heads of the benchmark's org, using task-service over HTTP, each with a token of his own. */
final class Crowd {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Suite suite;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Crowd(Suite suite) {
    this.suite = suite;
  }

  /**
   * Creates and submits a task in one call.
   *
   * @return its path, and its ETag to change it by
   */
  Filed files(String requester, String counterpart, Instant due) {
    var body =
        Map.of(
            "submit",
            true,
            "requester",
            requester,
            "counterpart",
            counterpart,
            "title",
            "Unit costs of last year",
            "terms",
            Map.of(
                "what", "The unit costs of last year, by type",
                "whyThisUnit", "You keep them",
                "criteria", List.of("Every type is covered", "By quarter"),
                "due", due.toString(),
                "purpose", "The new framework contract",
                "gain", "Cheaper spares",
                "cost", Map.of("personDays", 3)));
    var answer = send(Service.TASK, requester, "/api/v1/tasks", "", body, 201);
    var path = answer.headers().firstValue("Location").orElseThrow();
    return new Filed(counterpart, URI.create(path).getPath(), etag(answer));
  }

  /** A task as its counterpart finds it. */
  record Filed(String counterpart, String path, String etag) {}

  void accepts(Filed filed) {
    var path = filed.path() + "/acceptance";
    send(Service.TASK, filed.counterpart(), path, filed.etag(), Map.of(), 200);
  }

  /** Loads an org in the posts form and waits until it is applied. */
  void loads(String csv) {
    var boundary = UUID.randomUUID().toString();
    var body =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"posts.csv\"\r\n"
                .formatted(boundary)
            + "Content-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n".formatted(csv, boundary);
    var request =
        authorised(Service.HIERARCHY, "/api/v1/imports?form=posts", admin())
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofString(body))
            .build();
    var path = "/api/v1/imports/" + json(send(request, 202)).path("id").asText();
    Waiting.until(
        Duration.ofMinutes(2),
        () ->
            "APPLIED"
                .equals(
                    json(send(authorised(Service.HIERARCHY, path, admin()).build(), 200))
                        .path("state")
                        .asText()));
  }

  /** Whether task-service knows this unit by now. */
  boolean knows(String requester, String counterpart) {
    try {
      files(requester, counterpart, Instant.now().plus(Duration.ofDays(30)));
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private String admin() {
    return tokens.computeIfAbsent("", _ -> suite.issuer().role("org-admin"));
  }

  private HttpResponse<String> send(
      Service service,
      String person,
      String path,
      String etag,
      Map<String, Object> body,
      int expected) {
    var token = tokens.computeIfAbsent(person, code -> suite.issuer().person(code));
    var request =
        authorised(service, path, token)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()));
    return send((etag.isEmpty() ? request : request.header("If-Match", etag)).build(), expected);
  }

  private HttpRequest.Builder authorised(Service service, String path, String token) {
    return HttpRequest.newBuilder(suite.service(service).url().resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest request, int expected) {
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != expected) {
        throw new IllegalStateException(
            "%s: %d %s".formatted(request.uri(), answer.statusCode(), answer.body()));
      }
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String etag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
