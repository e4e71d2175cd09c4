package io.mandate.escalation.appraisals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** All assignments that task-service told of. */
@ApplicationScoped
class OrderedParts implements PanacheRepositoryBase<OrderedPart, UUID> {

  /** Locks those of these tasks that are known, in one statement. */
  Map<UUID, OrderedPart> lock(Collection<UUID> taskIds) {
    var found = new LinkedHashMap<UUID, OrderedPart>();
    var rows =
        getEntityManager()
            .createNativeQuery(
                "select * from ordered_part where task_id = any (:tasks)"
                    + " order by assignment_id for update",
                OrderedPart.class)
            .setParameter("tasks", taskIds.toArray(UUID[]::new))
            .getResultList();
    for (var row : rows) {
      var one = (OrderedPart) row;
      found.put(one.assignmentId(), one);
    }
    return found;
  }
}
