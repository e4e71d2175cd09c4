package io.mandate.hierarchy.authority;

/** Why a person has a power, or has not. */
public enum Ground {
  ANSWERS_FOR_IT(true),
  MEMBER_OF_IT(true),
  STANDS_ABOVE_IT(true),
  TWO_LEVELS_UP(true),
  HIGHEST_THERE_IS(true),
  NEAREST_SHARED_SUPERIOR(true),
  /** He acts for who has it. */
  DELEGATED(true),
  DOES_NOT_ANSWER_FOR_IT(false),
  DOES_NOT_STAND_ABOVE_IT(false),
  NOT_TWO_LEVELS_UP(false),
  ANOTHER_IS_NEARER(false),
  NOBODY_IS_ABOVE_ALL(false),
  /** Nobody judges or appraises himself (rule 14). */
  HIS_OWN(false),
  /** It was delegated to him, but he is of a party's unit or line (rules 8, 14). */
  NOT_IMPARTIAL(false);

  private final boolean holds;

  Ground(boolean holds) {
    this.holds = holds;
  }

  boolean holds() {
    return holds;
  }
}
