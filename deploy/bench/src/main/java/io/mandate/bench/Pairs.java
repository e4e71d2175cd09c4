package io.mandate.bench;

/**
 * The benchmark's org: ten departments under one top, twenty units in each. A request goes from one
 * unit to the next of its department, so that the department's head is the shared superior.
 */
final class Pairs {
  private static final int DEPARTMENTS = 10;
  private static final int UNITS = 20;

  private Pairs() {}

  static String posts() {
    var csv = new StringBuilder("post,title,reports_to,vacant\nTOP,Top,,no\n");
    for (int department = 0; department < DEPARTMENTS; department++) {
      csv.append("D%d,Department,TOP,no\n".formatted(department));
      for (int unit = 0; unit < UNITS; unit++) {
        var code = code(department, unit);
        csv.append("%s,Unit,D%d,no\n%s_m,Member,%s,no\n".formatted(code, department, code, code));
      }
    }
    return csv.toString();
  }

  static String requester(int task) {
    return code(task % DEPARTMENTS, task / DEPARTMENTS % UNITS);
  }

  static String counterpart(int task) {
    return code(task % DEPARTMENTS, (task / DEPARTMENTS + 1) % UNITS);
  }

  private static String code(int department, int unit) {
    return "U%d_%d".formatted(department, unit);
  }
}
