package io.mandate.escalation.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The api stands on nothing but the JDK and annotations, and knows no clock. */
@AnalyzeClasses(packages = "io.mandate", importOptions = ImportOption.DoNotIncludeTests.class)
class ApiIsALeafTest {

  @ArchTest
  static final ArchRule it_depends_on_nothing_else =
      classes()
          .that()
          .resideInAPackage("io.mandate..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.fasterxml.jackson.annotation..",
              "org.jspecify.annotations..",
              "io.mandate.escalation.api..");

  @ArchTest
  static final ArchRule nobody_asks_what_time_it_is =
      noClasses()
          .should()
          .accessTargetWhere(
              JavaAccess.Predicates.target(HasName.Predicates.name("now").as("named now()")));
}
