package io.mandate.escalation;

/** Finds in a list of to-dos of what kinds they are. */
final class Kinds {
  private Kinds() {}

  static String ofCase(CaseWalker walker) {
    return "items.findAll { it.subject == '" + walker.id + "' }.kind";
  }

  static String ofTask(CaseWalker walker) {
    return "items.findAll { it.taskId == '" + walker.task + "' }.kind";
  }
}
