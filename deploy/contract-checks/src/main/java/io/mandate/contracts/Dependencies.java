package io.mandate.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;

/** An api stands on nothing but the JDK and annotations, and knows no clock. */
public final class Dependencies {
  private Dependencies() {}

  /** Where the module of these events depends on anything else, or asks what time it is. */
  public static List<String> faults(Contract contract) {
    Class<?> events = contract.events();
    JavaClasses module =
        new ClassFileImporter()
            .importUrl(events.getProtectionDomain().getCodeSource().getLocation());
    var leaf =
        classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "com.fasterxml.jackson.annotation..",
                "org.jspecify.annotations..",
                events.getPackageName() + "..");
    var timeless =
        noClasses()
            .should()
            .accessTargetWhere(
                JavaAccess.Predicates.target(HasName.Predicates.name("now").as("named now()")));
    return Stream.of(leaf, timeless)
        .flatMap(rule -> rule.evaluate(module).getFailureReport().getDetails().stream())
        .toList();
  }
}
