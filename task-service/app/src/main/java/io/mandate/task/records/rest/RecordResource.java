package io.mandate.task.records.rest;

import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.task.records.Look;
import io.mandate.task.records.Looks;
import io.mandate.task.records.PersonRecord;
import io.mandate.task.records.PersonRecords;
import io.mandate.task.records.UnitRecord;
import io.mandate.task.records.UnitRecords;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/records")
@Singleton
@Tag(name = "Records", description = "How units and people have done so far.")
class RecordResource {
  private final UnitRecords units;
  private final PersonRecords people;
  private final Looks looks;

  RecordResource(UnitRecords units, PersonRecords people, Looks looks) {
    this.units = units;
    this.people = people;
    this.looks = looks;
  }

  /** A look at somebody's record. */
  record LookView(String lookedBy, Instant at) {
    static LookView of(Look look) {
      return new LookView(look.lookedBy(), look.at());
    }
  }

  @GET
  @Path("units/{code}")
  @Transactional
  @Operation(
      summary = "Read a unit's track record",
      description =
          "Of the tasks asked of it that were drafted in the period, and of ordered work judged in"
              + " it (rule 19). What a clock found is an omission, never a decision. Seen by the"
              + " unit's people and its superior line.")
  public UnitRecord unit(
      @RestPath String code,
      @QueryParam("from") @Parameter(description = "RFC 3339; a year before the end if absent.")
          @Nullable String from,
      @QueryParam("to") @Parameter(description = "RFC 3339, exclusive; now if absent.")
          @Nullable String to) {
    return units.of(code, from, to);
  }

  @GET
  @Path("people/{code}")
  @Transactional
  @Operation(
      summary = "Read a person's track record",
      description =
          "What was done in his name in the period, his verdicts and rulings, and the windows to"
              + " judge or rule that he let pass (rule 19). Seen by himself and who stands above"
              + " him; every look of another is put on record and listed to him.")
  public PersonRecord person(
      @RestPath String code,
      @QueryParam("from") @Parameter(description = "RFC 3339; a year before the end if absent.")
          @Nullable String from,
      @QueryParam("to") @Parameter(description = "RFC 3339, exclusive; now if absent.")
          @Nullable String to) {
    return people.of(code, from, to);
  }

  @GET
  @Path("people/{code}/looks")
  @Transactional
  @Operation(
      summary = "List who looked at one's record",
      description = "The newest first; only oneself and auditors may.")
  public Page<LookView> looks(@RestPath String code, @BeanParam PageRequest page) {
    return looks.page(code, page).map(LookView::of);
  }
}
