package io.mandate.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One service's public interface, as one caller uses it. */
final class Rest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI service;
  private final String token;
  private final String language;

  Rest(URI service, String token, String language) {
    this.service = service;
    this.token = token;
    this.language = language;
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, Object body) {
    return send(posting(path, BodyPublishers.ofString(json(body))));
  }

  /** A change of what was read with this ETag. */
  Answer post(String path, @Nullable String etag, Object body) {
    var posting = posting(path, BodyPublishers.ofString(json(body)));
    return send(etag == null ? posting : posting.header("If-Match", etag));
  }

  /** A change that must stand on this version of the org, or a later one. */
  Answer postOn(long orgVersion, String path, Object body) {
    var posting = posting(path, BodyPublishers.ofString(json(body)));
    return send(posting.header("Mandate-Org-Version", String.valueOf(orgVersion)));
  }

  /** A file as a form sends it. */
  Answer upload(String path, String name, byte[] content) {
    var boundary = UUID.randomUUID().toString();
    var head =
        """
        --%s\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: text/csv\r
        \r
        """
            .formatted(boundary, name);
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--%s--\r\n".formatted(boundary)));
    return send(
        posting(path, body).setHeader("Content-Type", "multipart/form-data; boundary=" + boundary));
  }

  private HttpRequest.Builder posting(String path, BodyPublisher body) {
    return request(path)
        .POST(body)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Accept-Language", language)
        .header("Authorization", "Bearer " + token);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          body(response),
          response.headers().firstValue("ETag").orElse(null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotSeen("interrupted");
    }
  }

  private static JsonNode body(HttpResponse<String> response) throws IOException {
    var type = response.headers().firstValue("Content-Type").orElse("");
    return type.contains("json") ? JSON.readTree(response.body()) : MissingNode.getInstance();
  }

  private static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
