package io.mandate.hierarchy;

import static io.mandate.hierarchy.AuthorityTable.Caller.ADMIN;
import static io.mandate.hierarchy.AuthorityTable.Caller.AUDITOR;
import static io.mandate.hierarchy.AuthorityTable.Caller.NOBODY;
import static io.mandate.hierarchy.AuthorityTable.Caller.OPS;
import static io.mandate.hierarchy.AuthorityTable.Caller.PERSON;
import static io.mandate.hierarchy.AuthorityTable.Caller.SYSTEM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may do what: one row an operation, written by hand. */
final class AuthorityTable {
  private AuthorityTable() {}

  /** Kinds of callers; whoever is not named in a row is refused with 403, nobody with 401. */
  enum Caller {
    NOBODY,
    PERSON,
    ADMIN,
    OPS,
    AUDITOR,
    SYSTEM
  }

  private static final Set<Caller> EVERYBODY = EnumSet.complementOf(EnumSet.of(NOBODY));
  private static final Set<Caller> ADMINISTRATORS = EnumSet.of(ADMIN);
  private static final Set<Caller> OPERATORS = EnumSet.of(OPS);
  private static final Set<Caller> DELEGATORS = EnumSet.of(PERSON, ADMIN, SYSTEM);
  private static final Set<Caller> OVERSEERS = EnumSet.of(ADMIN, AUDITOR);

  record Row(String operation, Set<Caller> allowed, String method, String path) {}

  static final List<Row> ROWS =
      List.of(
          new Row("OrgResource.get", EVERYBODY, "GET", "/org"),
          new Row("UnitResource.list", EVERYBODY, "GET", "/units"),
          new Row("UnitResource.get", EVERYBODY, "GET", "/units/a"),
          new Row("UnitResource.subtree", EVERYBODY, "GET", "/units/s/subtree"),
          new Row("UnitResource.found", ADMINISTRATORS, "POST", "/units"),
          new Row("UnitResource.move", ADMINISTRATORS, "POST", "/units/a/placements"),
          new Row("UnitResource.end", ADMINISTRATORS, "POST", "/units/a/end"),
          new Row("UnitChainResource.ofUnit", EVERYBODY, "GET", "/units/a/chain"),
          new Row("PersonResource.list", EVERYBODY, "GET", "/people"),
          new Row("PersonResource.get", EVERYBODY, "GET", "/people/m"),
          new Row("PersonResource.add", ADMINISTRATORS, "POST", "/people"),
          new Row("PersonResource.erase", ADMINISTRATORS, "DELETE", "/people/m/details"),
          new Row("PersonChainResource.ofPerson", EVERYBODY, "GET", "/people/m/chain"),
          new Row("AppointmentResource.list", EVERYBODY, "GET", "/appointments"),
          new Row("AppointmentResource.get", EVERYBODY, "GET", "/appointments/{id}"),
          new Row("AppointmentResource.appoint", ADMINISTRATORS, "POST", "/appointments"),
          new Row("AppointmentResource.end", ADMINISTRATORS, "POST", "/appointments/{id}/end"),
          new Row("DelegationResource.list", EVERYBODY, "GET", "/delegations"),
          new Row("DelegationResource.get", EVERYBODY, "GET", "/delegations/{delegation}"),
          new Row("DelegationResource.delegate", DELEGATORS, "POST", "/delegations"),
          new Row("DelegationResource.end", DELEGATORS, "POST", "/delegations/{delegation}/end"),
          new Row("ArbiterResource.list", EVERYBODY, "GET", "/arbiters"),
          new Row("ArbiterResource.get", EVERYBODY, "GET", "/arbiters/{arbiter}"),
          new Row("ArbiterResource.appoint", ADMINISTRATORS, "POST", "/arbiters"),
          new Row("ArbiterResource.end", ADMINISTRATORS, "POST", "/arbiters/{arbiter}/end"),
          new Row("RelationResource.get", EVERYBODY, "GET", "/relations?from=a&to=b"),
          new Row("RelationResource.ask", EVERYBODY, "POST", "/relations"),
          new Row(
              "AuthorityResource.find",
              EVERYBODY,
              "GET",
              "/authority?actor=s&subject=a&power=COMMAND"),
          new Row("SimulationResource.simulate", EVERYBODY, "POST", "/simulations"),
          new Row("PolicyResource.get", EVERYBODY, "GET", "/policies"),
          new Row("PolicyResource.ofUnit", EVERYBODY, "GET", "/policies/a/URGENT"),
          new Row("PolicyResource.say", ADMINISTRATORS, "PUT", "/policies/a/URGENT"),
          new Row("PolicyResource.inherit", ADMINISTRATORS, "DELETE", "/policies/a/URGENT"),
          new Row("CalendarResource.list", EVERYBODY, "GET", "/calendars"),
          new Row("CalendarResource.get", EVERYBODY, "GET", "/calendars/round-the-clock"),
          new Row("CalendarResource.write", ADMINISTRATORS, "PUT", "/calendars/round-the-clock"),
          new Row(
              "HolidayResource.take",
              ADMINISTRATORS,
              "POST",
              "/calendars/round-the-clock/holidays"),
          new Row("UnitSettingsResource.get", EVERYBODY, "GET", "/units/a/settings"),
          new Row("UnitSettingsResource.put", ADMINISTRATORS, "PUT", "/units/a/settings"),
          new Row("DeadlineResource.get", EVERYBODY, "GET", "/deadlines?unit=a&window=answer"),
          new Row(
              "ImportResource.request", ADMINISTRATORS, "POST", "/imports?form=posts&dryRun=true"),
          new Row("ImportResource.list", OVERSEERS, "GET", "/imports"),
          new Row("ImportResource.get", OVERSEERS, "GET", "/imports/{import}"),
          new Row("ImportResource.changes", OVERSEERS, "GET", "/imports/{import}/changes"),
          new Row("ParkedEventResource.list", OPERATORS, "GET", "/parked-events"),
          new Row("ParkedEventResource.get", OPERATORS, "GET", "/parked-events/0"),
          new Row("ParkedEventResource.replay", OPERATORS, "POST", "/parked-events/0/replay"),
          new Row("ParkedEventResource.skip", OPERATORS, "POST", "/parked-events/0/skip"),
          new Row("ReconciliationResource.read", OPERATORS, "GET", "/reconciliation"),
          new Row("SetAsideClockResource.list", OPERATORS, "GET", "/set-aside-clocks"),
          new Row(
              "SetAsideClockResource.retry",
              OPERATORS,
              "POST",
              "/set-aside-clocks/example/{aside}/retry"));
}
