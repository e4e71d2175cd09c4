package io.mandate.platform.console;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.mandate.platform.identity.Caller;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that every POST takes. */
final class SharedParameters {
  /** The example of the header; the console sends a new key in its place each time. */
  static final String EXAMPLE_KEY = "6f1c4b0e-example-key";

  private static final String KEY = "Idempotency-Key";

  static final List<String> NAMES = List.of(KEY, Caller.ACTING_FOR);

  private SharedParameters() {}

  static void addTo(Components components) {
    components.addParameter(
        KEY,
        header(KEY, "New for each intended change; the same when the request is repeated.")
            .required(true)
            .schema(text().minLength(1).maxLength(255))
            .example(EXAMPLE_KEY));
    components.addParameter(
        Caller.ACTING_FOR,
        header(Caller.ACTING_FOR, "Of a system only: the code of the person it acts for.")
            .schema(text()));
  }

  private static Parameter header(String name, String description) {
    return createParameter().name(name).in(Parameter.In.HEADER).description(description);
  }

  private static Schema text() {
    return createSchema().addType(Schema.SchemaType.STRING);
  }
}
