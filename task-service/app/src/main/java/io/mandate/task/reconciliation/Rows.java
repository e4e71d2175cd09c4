package io.mandate.task.reconciliation;

import io.mandate.platform.reconcile.Check.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Finds rows by their ids. */
@ApplicationScoped
class Rows {
  private final EntityManager entities;

  Rows(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * All that the query finds is broken.
   *
   * @param query of ids in their order, with {@code :after} and {@code :most}
   */
  @SuppressWarnings("unchecked")
  Slice broken(String query, UUID after) {
    return Slice.ofBroken(
        entities
            .createNativeQuery(query, UUID.class)
            .setParameter("after", after)
            .setParameter("most", Slice.SIZE)
            .getResultList());
  }

  /**
   * Of the rows that the query goes through, some are broken.
   *
   * @param query of ids in their order and whether they are, with {@code :after} and {@code :most}
   */
  @SuppressWarnings("unchecked")
  Slice lookedThrough(String query, UUID after) {
    List<Object[]> rows =
        entities
            .createNativeQuery(query, Object[].class)
            .setParameter("after", after)
            .setParameter("most", Slice.SIZE)
            .getResultList();
    return new Slice(
        rows.stream().filter(row -> (Boolean) row[1]).map(row -> (UUID) row[0]).toList(),
        rows.size() < Slice.SIZE ? null : (UUID) rows.getLast()[0]);
  }
}
