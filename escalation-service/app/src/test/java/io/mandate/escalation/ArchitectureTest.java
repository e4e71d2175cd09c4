package io.mandate.escalation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** The arrows between packages. A rule that matches nothing fails. */
@AnalyzeClasses(
    packages = "io.mandate.escalation",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static void an_app_knows_apis_the_org_s_replica_and_the_platform_only(JavaClasses app) {
    classes()
        .that()
        .resideInAPackage("io.mandate.escalation..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.mandate.escalation..",
            "io.mandate.hierarchy.api",
            "io.mandate.hierarchy.replica",
            "io.mandate.task.api",
            "io.mandate.platform..",
            "java..",
            "javax.sql..",
            "jakarta..",
            "com.fasterxml.jackson..",
            "org.eclipse.microprofile..",
            "org.hibernate..",
            "io.quarkus..",
            "org.jspecify..")
        .check(app);
  }

  @ArchTest
  static void features_do_not_know_their_adapters(JavaClasses app) {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.mandate.escalation.cases",
            "io.mandate.escalation.todos",
            "io.mandate.escalation.appraisals")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..rest", "..kafka", "..schedule")
        .check(app);
  }

  @ArchTest
  static void to_dos_and_what_is_shared_know_neither_cases_nor_appraisals(JavaClasses app) {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.mandate.escalation.todos",
            "io.mandate.escalation.timeline",
            "io.mandate.escalation.lists")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.mandate.escalation.cases..", "io.mandate.escalation.appraisals..")
        .check(app);
  }

  @ArchTest
  static void cases_do_not_know_what_follows_from_them(JavaClasses app) {
    noClasses()
        .that()
        .resideInAPackage("io.mandate.escalation.cases")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.mandate.escalation.appraisals..")
        .check(app);
  }

  @ArchTest
  static void nobody_asks_the_machine_for_the_time(JavaClasses app) {
    noClasses()
        .that()
        .resideInAPackage("io.mandate.escalation..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(app);
  }

  @ArchTest
  static void what_a_class_needs_comes_through_its_constructor(JavaClasses app) {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("io.mandate.escalation..")
        .should()
        .notBeAnnotatedWith(Inject.class)
        .check(app);
  }
}
