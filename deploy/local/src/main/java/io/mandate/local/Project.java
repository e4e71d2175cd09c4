package io.mandate.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in a checkout of this project. */
public record Project(Path root) {
  /**
   * The checkout around the working directory.
   *
   * @throws CannotStart outside of a checkout
   */
  public static Project here() {
    var start = Path.of(System.getProperty("mandate.root", "")).toAbsolutePath().normalize();
    for (var folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("mvnw")) && Files.exists(folder.resolve("deploy/up"))) {
        return new Project(folder);
      }
    }
    throw new CannotStart("%s is not in a checkout of Mandate.".formatted(start));
  }

  /** What git ignores: data, logs, tools. */
  public Path hidden() {
    return root.resolve(".mandate");
  }

  /** The signing key of the local issuer, the same whatever data are run on. */
  public Path keys() {
    return hidden().resolve("keys");
  }

  /**
   * The packaged service.
   *
   * @throws CannotStart when it is not built
   */
  public Path jar(Service service) {
    var jar = root.resolve(service.title()).resolve("app/target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new CannotStart("%s is not built: run ./mvnw package.".formatted(service.title()));
    }
    return jar;
  }
}
