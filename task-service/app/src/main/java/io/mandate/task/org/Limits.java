package io.mandate.task.org;

/**
 * How often a task's parties may wrangle, stamped when it is submitted (rules 6, 7, 25).
 *
 * @param rounds changes of terms before it is DEADLOCKED
 * @param rejections rejected deliveries before it is DISPUTED
 * @param unit whose policy it is
 */
public record Limits(int rounds, int rejections, String unit, long policyVersion) {}
