package fi.koppi.referralservice.proposal;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.clockrule.ClockKind;
import fi.koppi.referralservice.clockrule.Terms;
import fi.koppi.referralservice.intensity.Days;
import fi.koppi.referralservice.intensity.IntensityCommands;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralQueries;
import fi.koppi.referralservice.referral.step.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes and ends proposals of a referral that is open and locked, and announces it. */
@ApplicationScoped
class ProposalSteps {

  private final Proposals proposals;
  private final ReferralQueries referrals;
  private final IntensityCommands intensities;
  private final Terms terms;
  private final Announcer<ProposalEvent> announcer;
  private final InstantSource time;

  @Inject
  ProposalSteps(
      Proposals proposals,
      ReferralQueries referrals,
      IntensityCommands intensities,
      Terms terms,
      Announcer<ProposalEvent> announcer,
      InstantSource time) {
    this.proposals = proposals;
    this.referrals = referrals;
    this.intensities = intensities;
    this.terms = terms;
    this.announcer = announcer;
    this.time = time;
  }

  /** Makes a proposal in place of the one of its kind that is open. */
  Proposal make(
      ProposalId id, Referral referral, ProposalTerms terms, ProposalReason reason, Actor by) {
    var at = time.instant();
    terms.requireFuture(Today.at(at));
    var present = proposals.of(referral.id());
    agreedEnd(present).ifPresent(terms::requireChanges);
    for (var older : present) {
      if (older.isOpen() && older.terms().kind() == terms.kind()) {
        older.replace(Side.PROVIDER, by, at);
        proposals.flush();
        decided(older, referral, at);
      }
    }
    var due = answerDueAt(referral, at);
    var proposal = Proposal.make(id, referral.id(), terms, reason, by, at, due);
    proposals.add(proposal);
    announcer.announce(
        new ProposalEvent.Made(proposal, referral, at, referrals.audience(referral)));
    return proposal;
  }

  private Instant answerDueAt(Referral referral, Instant at) {
    var fastLane = referral.handover().priority().isFastLane();
    return terms
        .of(ClockKind.PROPOSAL_ANSWER, fastLane, referral.handover().authority(), at)
        .dueAt();
  }

  /** Accepts a proposal; a new intensity is recorded as agreed. */
  void accept(Proposal proposal, Referral referral, Side side, Actor by) {
    var at = time.instant();
    proposal.accept(side, by, at);
    var terms = proposal.terms();
    var intensity = terms.intensity();
    var firstDay = terms.firstDay();
    if (intensity != null && firstDay != null) {
      intensities.agreed(referral.id(), intensity, new Days(firstDay, null), by.person());
    }
    decided(proposal, referral, at);
  }

  /** Announces that a proposal has ended. */
  void decided(Proposal proposal, Referral referral, Instant at) {
    announcer.announce(
        new ProposalEvent.Decided(proposal, referral, at, referrals.audience(referral)));
  }

  /** Recalls what is open, since the client has left training. */
  void recallAll(Referral referral, Instant at) {
    for (var proposal : proposals.of(referral.id())) {
      if (proposal.isOpen()) {
        proposal.recallAtEnd(at);
        decided(proposal, referral, at);
      }
    }
  }

  /** Returns the last day of training that was agreed last, if any was. */
  private static Optional<LocalDate> agreedEnd(List<Proposal> proposals) {
    return proposals.stream()
        .filter(proposal -> proposal.status() == ProposalStatus.ACCEPTED)
        .filter(proposal -> proposal.terms().newEndDay() != null)
        .max(Comparator.comparing(proposal -> Objects.requireNonNull(proposal.decidedAt())))
        .map(proposal -> proposal.terms().newEndDay());
  }
}
