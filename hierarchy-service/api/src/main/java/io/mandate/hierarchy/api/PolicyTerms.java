package io.mandate.hierarchy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Some of a policy's terms, as {@link Policy} explains them; null: not said here, inherited. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyTerms(
    @Nullable Window answer,
    @Nullable Window grace,
    @Nullable Window confirmation,
    @Nullable Window hearing,
    @Nullable Window ruling,
    @Nullable Window verdict,
    @Nullable Window vacancy,
    @Nullable Window minimum,
    @Nullable Window reminder,
    @Nullable Window lateness,
    @Nullable Integer rounds,
    @Nullable Integer rejections,
    @Nullable BigDecimal petitionThreshold,
    @Nullable Window dueSoon,
    @Nullable Window nudge,
    @Nullable Window proposal,
    @Nullable Window decision,
    @Nullable Integer redos,
    @Nullable BigDecimal favourDays,
    @Nullable Integer favoursOpen,
    @Nullable BigDecimal imbalance) {

  /** Nothing is said: everything is inherited. */
  public static final PolicyTerms NONE = everyWindow(null);

  /** Numbers that are equal are written alike. */
  public PolicyTerms {
    petitionThreshold = plain(petitionThreshold);
    favourDays = plain(favourDays);
    imbalance = plain(imbalance);
  }

  /** The same length for every window, and nothing else. */
  static PolicyTerms everyWindow(@Nullable Window length) {
    return new PolicyTerms(
        length, length, length, length, length, length, length, length, length, length, null, null,
        null, length, length, length, length, null, null, null, null);
  }

  /**
   * These terms, and those of another policy where they say nothing.
   *
   * @param unit where the result holds; null: the organisation's default
   */
  public Policy over(Policy base, @Nullable String unit, long version) {
    return new Policy(
        unit,
        base.urgency(),
        version,
        said(answer, base.answer()),
        said(grace, base.grace()),
        said(confirmation, base.confirmation()),
        said(hearing, base.hearing()),
        said(ruling, base.ruling()),
        said(verdict, base.verdict()),
        said(vacancy, base.vacancy()),
        said(minimum, base.minimum()),
        said(reminder, base.reminder()),
        said(lateness, base.lateness()),
        said(rounds, base.rounds()),
        said(rejections, base.rejections()),
        said(petitionThreshold, base.petitionThreshold()),
        said(dueSoon, base.dueSoon()),
        said(nudge, base.nudge()),
        said(proposal, base.proposal()),
        said(decision, base.decision()),
        said(redos, base.redos()),
        said(favourDays, base.favourDays()),
        said(favoursOpen, base.favoursOpen()),
        said(imbalance, base.imbalance()));
  }

  private static <T> T said(@Nullable T own, T inherited) {
    return own == null ? inherited : own;
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : Policy.plain(number);
  }
}
