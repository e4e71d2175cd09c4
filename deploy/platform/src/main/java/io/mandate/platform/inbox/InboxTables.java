package io.mandate.platform.inbox;

import jakarta.inject.Singleton;

/** Everything an inbox keeps in the database. */
@Singleton
record InboxTables(
    Offsets offsets, Positions positions, ParkedRows parked, DeadLetters deadLetters) {}
