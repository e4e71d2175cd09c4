package io.mandate.escalation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.time.Ids;
import io.mandate.task.api.TaskEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a side of a task said to the other, as the adjudicator may have to judge it one day. */
@Entity
@Table(name = "dealing")
public class Dealing {
  private static final Set<String> TYPES =
      Set.of(
          "TaskDeclined",
          "TaskCountered",
          "TaskAmended",
          "InformationRequested",
          "InformationSupplied",
          "TaskDelivered",
          "DeliveryRejected");

  @Id private UUID id;
  private UUID taskId;
  private String type;

  @Column(name = "made_by")
  private String by;

  @Column(name = "made_at")
  private Instant at;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private JsonNode data;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Dealing() {}

  Dealing(TaskEvent event, Instant heard) {
    this.id = Ids.next(heard);
    this.taskId = event.taskId();
    this.type = event.getClass().getSimpleName();
    this.by = event.actor().by();
    this.at = event.at();
    this.data = said(event);
  }

  /** Whether the event tells how the sides dealt with each other. */
  static boolean tells(TaskEvent event) {
    return TYPES.contains(event.getClass().getSimpleName());
  }

  private static JsonNode said(TaskEvent event) {
    var json = EventJson.write(event).getBytes(StandardCharsets.UTF_8);
    var said = EventJson.read(json, ObjectNode.class);
    return said.without(Set.of("taskId", "actor", "at", "todos"));
  }

  public UUID id() {
    return id;
  }

  public UUID taskId() {
    return taskId;
  }

  public String type() {
    return type;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }

  public JsonNode data() {
    return data;
  }
}
