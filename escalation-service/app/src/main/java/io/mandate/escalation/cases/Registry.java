package io.mandate.escalation.cases;

import io.mandate.escalation.todos.Todos;
import jakarta.inject.Singleton;

/** Everything that a batch of what task-service said is written to. */
@Singleton
record Registry(Cases cases, Docket docket, Repetition repetition, Todos todos) {}
