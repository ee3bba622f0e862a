package fi.koppi.catalogservice.proposal;

import static fi.koppi.catalogservice.proposal.ProposalBuilder.AT;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.COLLEGE;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.EDITOR;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.OFFERING;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.catalogservice.proposal.fit.Fit;
import fi.koppi.catalogservice.proposal.leadtime.LeadTime;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalTest {

  private static final ProviderId OTHER = new ProviderId(UUID.randomUUID());

  @Test
  void whatIsWantedNowAsksForANewOffering() {
    var proposal = aProposal().withPublishedOffering().build();

    assertThat(proposal.kind()).isEqualTo(ProposalKind.NEW_OFFERING);
  }

  @Test
  void whatIsForeseenAsksForARevisionWhereThereIsSomethingToRevise() {
    var revisable = aProposal().foreseen().withPublishedOffering().build();
    var nothingThere = aProposal().foreseen().build();

    assertThat(revisable.kind()).isEqualTo(ProposalKind.REVISION);
    assertThat(nothingThere.kind()).isEqualTo(ProposalKind.NEW_OFFERING);
  }

  @Test
  void laterAnnouncementIsFollowedUntilTheProviderHasDecided() {
    var open = aProposal().build();
    var declined = aProposal().in(ProposalStatus.DECLINED);
    var later = aProposal().asking(9).from(open.source().id().value(), 2);

    open.follow(later.source(), later.fit(), AT);
    declined.follow(later.source(), later.fit(), AT);

    assertThat(open.source().wanted().headcount()).isEqualTo(9);
    assertThat(declined.source().wanted().headcount()).isEqualTo(4);
  }

  @Test
  void everyStepIsRememberedWithWhoTookIt() {
    var proposal = aProposal().in(ProposalStatus.DECLINED);

    var history = proposal.history();

    assertThat(history)
        .containsExactly(
            new StatusChange(ProposalStatus.PROPOSED, AT, null, null),
            new StatusChange(
                ProposalStatus.DECLINED, AT, new OrganisationId(COLLEGE), "planner-3"));
  }

  @Test
  void openProposalBelongsToWhoeverAcceptsIt() {
    var proposal = aProposal().forEverybody().build();

    proposal.acceptWith(OFFERING, OTHER, EDITOR, AT);

    assertThat(proposal.provider()).isEqualTo(OTHER);
    assertThat(proposal.isFor(EDITOR)).isFalse();
  }

  @Test
  void openProposalIsNobodysToDecline() {
    var proposal = aProposal().forEverybody().build();

    assertThatThrownBy(() -> proposal.decline(DeclineReason.OTHER, null, EDITOR, AT))
        .isInstanceOf(Refused.class);
    assertThat(proposal.status()).isEqualTo(ProposalStatus.PROPOSED);
  }

  @Test
  void proposalIsAcceptedWithSomethingOfItsOwnProviderOnly() {
    var proposal = aProposal().build();

    assertThatThrownBy(() -> proposal.acceptWith(OFFERING, OTHER, EDITOR, AT))
        .isInstanceOf(Refused.class);
    assertThat(proposal.offering()).isNull();
  }

  @Test
  void proposalThatIsGivenBackIsAsUndecidedAsBefore() {
    var taken = aProposal().forEverybody().in(ProposalStatus.ACCEPTED);

    taken.giveBack(AT.plusSeconds(60));

    assertThat(taken.status()).isEqualTo(ProposalStatus.PROPOSED);
    assertThat(taken.offering()).isNull();
    assertThat(taken.provider()).isNull();
    assertThat(taken.history())
        .last()
        .isEqualTo(new StatusChange(ProposalStatus.PROPOSED, AT.plusSeconds(60), null, null));
  }

  @Test
  void leadTimeEndsWithTheFirstPublication() {
    var proposal = aProposal().in(ProposalStatus.ACCEPTED);

    proposal.published(AT.plusSeconds(60));
    proposal.published(AT.plusSeconds(120));

    assertThat(proposal.publishedAt()).isEqualTo(AT.plusSeconds(60));
  }

  @Test
  void revisionOfWhatIsPublishedEndsTheLeadTimeAtOnce() {
    var proposal = aProposal().foreseen().withPublishedOffering().build();

    proposal.acceptWithRevision(OFFERING, 3, new ProviderId(COLLEGE), EDITOR, AT);

    assertThat(proposal.publishedAt()).isEqualTo(AT);
    assertThat(proposal.revision()).isEqualTo(3);
  }

  @Test
  void draftHoldsWhatTheNeedTells() {
    var source = aProposal().asking(7).source();

    var details = accepting(LocalDate.of(2031, 1, 7), null).newOffering(source);

    assertThat(details.title()).isEqualTo(source.wanted().title());
    assertThat(details.municipality().value()).isEqualTo("638");
    assertThat(details.places().all()).isEqualTo(7);
    assertThat(details.audience()).isEqualTo(Audience.COMPANY);
    assertThat(details.schedule())
        .isEqualTo(new Schedule(LocalDate.of(2031, 1, 7), LocalDate.of(2031, 3, 1), false));
  }

  @Test
  void draftForClientsIsForThemAndTakesPlaceWhereTheProviderSays() {
    var source = aProposal().unmet().asking(15).source();

    var details =
        accepting(new MunicipalityCode("049"), LocalDate.of(2031, 1, 7), null).newOffering(source);

    assertThat(details.audience()).isEqualTo(Audience.CLIENT);
    assertThat(details.places().all()).isEqualTo(15);
    assertThat(details.municipality().value()).isEqualTo("049");
    assertThat(details.schedule().endsOn()).isNull();
  }

  @Test
  void whereClientsWouldBeTaughtHasToBeSaid() {
    var source = aProposal().unmet().source();
    var acceptance = accepting(LocalDate.of(2031, 1, 7), null);

    assertThatThrownBy(() -> acceptance.newOffering(source))
        .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
        .extracting(Refused::violations, InstanceOfAssertFactories.list(Violation.class))
        .extracting(Violation::pointer)
        .containsExactly("/municipality");
  }

  @Test
  void decisionHoldsUntilWhatItWasAboutHasEndedAndIsRaisedAgain() {
    var declined = aProposal().unmet().in(ProposalStatus.DECLINED);
    var larger = aProposal().unmet().asking(9).source();
    var raisedAgain = aProposal().unmet().raised(AT.plusSeconds(86_400)).source();
    var need = aProposal().in(ProposalStatus.DECLINED);
    var needAgain = aProposal().raised(AT.plusSeconds(86_400)).source();

    assertThat(declined.standsFor(declined.fit(), larger)).isTrue();
    assertThat(declined.standsFor(declined.fit(), raisedAgain)).isFalse();
    assertThat(need.standsFor(need.fit(), needAgain)).isTrue();
  }

  @Test
  void whoTookAnOpenProposalUpNeedsNoOther() {
    var taken = aProposal().forEverybody().in(ProposalStatus.ACCEPTED);

    assertThat(taken.standsFor(aProposal().fit(), taken.source())).isTrue();
    assertThat(taken.standsFor(Fit.ofEverybody(), taken.source())).isTrue();
    assertThat(taken.standsFor(fitOf(OTHER), taken.source())).isFalse();
  }

  @Test
  void dayOfTheNeedIsNoEndOfWhatStartsLater() {
    var source = aProposal().neededBy(LocalDate.of(2031, 1, 7)).source();

    var details = accepting(LocalDate.of(2031, 1, 7), null).newOffering(source);

    assertThat(details.schedule().endsOn()).isNull();
  }

  @Test
  void everythingThatTheDraftLacksIsToldAtOnce() {
    var nothing =
        new Acceptance(null, null, null, null, null, null, null, null, null, null, null, null);

    assertThatThrownBy(() -> nothing.newOffering(aProposal().source()))
        .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
        .extracting(Refused::violations, InstanceOfAssertFactories.list(Violation.class))
        .extracting(Violation::pointer)
        .containsExactly("/programmeId", "/deliveryMode", "/languages");
  }

  @ParameterizedTest
  @EnumSource(ProposalKind.class)
  void fewerThanFiveTellTooMuch(ProposalKind kind) {
    var four =
        LeadTime.of(
            YearMonth.of(2026, 11),
            kind,
            SourceKind.UNMET_NEED,
            new LeadTime.Figures(4, 10.0, 12.0));
    var five =
        LeadTime.of(
            YearMonth.of(2026, 11),
            kind,
            SourceKind.UNMET_NEED,
            new LeadTime.Figures(5, 10.0, 12.0));

    assertThat(four.figures()).isNull();
    assertThat(five.figures()).isEqualTo(new LeadTime.Figures(5, 10.0, 12.0));
  }

  private static Fit fitOf(ProviderId provider) {
    return new Fit(provider, 1, 1, List.of(), List.of());
  }

  private static Acceptance accepting(LocalDate start, @Nullable LocalDate end) {
    return accepting(null, start, end);
  }

  private static Acceptance accepting(
      @Nullable MunicipalityCode municipality, LocalDate start, @Nullable LocalDate end) {
    return new Acceptance(
        new ProgrammeId(UUID.randomUUID()),
        null,
        null,
        null,
        municipality,
        null,
        null,
        start,
        end,
        null,
        DeliveryMode.WORKPLACE,
        List.of(new LanguageCode("fi")));
  }
}
