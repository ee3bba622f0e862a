package fi.koppi.catalogservice.proposal.fit;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.proposal.Deciding.DECLINE;
import static fi.koppi.catalogservice.proposal.Deciding.accept;
import static fi.koppi.catalogservice.proposal.Deciding.announced;
import static fi.koppi.catalogservice.proposal.Deciding.decide;
import static fi.koppi.catalogservice.proposal.Deciding.newOffering;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.aProposal;
import static fi.koppi.catalogservice.proposal.Teaching.idOf;
import static fi.koppi.catalogservice.proposal.Teaching.newSkill;
import static fi.koppi.catalogservice.proposal.Teaching.programme;
import static fi.koppi.catalogservice.proposal.Teaching.proposed;
import static fi.koppi.catalogservice.proposal.Teaching.publishedOffering;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.SourceMirror;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Tests proposals to providers that teach a skill later than it was wanted, on real rows and locks.
 */
@QuarkusTest
class RefitScheduleTest {

  /** The skill that every classification of the tests has. */
  private static final EscoUri COMMON =
      EscoUri.ofPath("skill/00000000-0000-4000-8000-000000000001");

  private final RefitSchedule schedule;
  private final SourceMirror mirror;
  private final Refits refits;
  private final Sql sql;
  private final EscoUri skill = newSkill();

  @Inject
  RefitScheduleTest(RefitSchedule schedule, SourceMirror mirror, Refits refits, Sql sql) {
    this.schedule = schedule;
    this.mirror = mirror;
    this.refits = refits;
    this.sql = sql;
  }

  @Test
  void programmeThatIsAddedGetsTheProposalsOfNeedsKnownBefore() {
    var need = announced(mirror, aProposal().asking(4, COMMON));
    var provider = registeredProvider();

    addedProgramme(provider);
    schedule.runAll();

    assertThat(statuses(provider, need)).containsExactly("PROPOSED");
  }

  @Test
  void programmeThatChangesIsProposedToByWhatItLeadsToNow() {
    var need = announced(mirror, aProposal().asking(4, COMMON));
    var provider = registeredProvider();
    var programme = addedProgramme(provider);
    schedule.runAll();

    change(provider, programme, 0, "[]");
    schedule.runAll();
    assertThat(statuses(provider, need)).containsExactly("WITHDRAWN");

    change(provider, programme, 1, "[\"" + COMMON.value() + "\"]");
    schedule.runAll();
    assertThat(statuses(provider, need)).containsExactly("PROPOSED");
  }

  @Test
  void programmeThatIsRetiredIsAskedNoMore() {
    var need = announced(mirror, aProposal().asking(4, COMMON));
    var provider = registeredProvider();
    var programme = addedProgramme(provider);
    schedule.runAll();

    move(editorOf(provider), "/v1/programmes/" + programme + "/retire", 0).then().statusCode(200);
    schedule.runAll();

    assertThat(statuses(provider, need)).containsExactly("WITHDRAWN");
  }

  @Test
  void providerThatIsClosedIsAskedNoMore() {
    var provider = registeredProvider();
    var other = registeredProvider();
    programme(sql, provider, skill);
    programme(sql, other, skill);
    var need = announced(mirror, aProposal().asking(4, skill));

    move(admin(), "/v1/providers/" + provider + "/close", 0).then().statusCode(200);
    schedule.runAll();

    assertThat(statuses(provider, need)).containsExactly("WITHDRAWN");
    assertThat(statuses(other, need)).containsExactly("PROPOSED");
  }

  @Test
  void needIsOpenToEverybodyWhenItsOnlyProviderIsClosed() {
    var provider = teaching();
    var need = announced(mirror, aProposal().asking(4, skill));

    move(admin(), "/v1/providers/" + provider + "/close", 0).then().statusCode(200);
    schedule.runAll();

    assertThat(statuses(registeredProvider(), need)).containsExactly("PROPOSED");
  }

  @Test
  void needThatWasOpenToEverybodyGoesToWhoTeachesItSince() {
    var need = announced(mirror, aProposal().asking(4, skill));
    var stranger = registeredProvider();
    var provider = teaching();

    schedule.runAll();

    // The proposal that was open to all is withdrawn, and everybody sees that it is.
    assertThat(statuses(provider, need)).containsExactly("PROPOSED", "WITHDRAWN");
    assertThat(statuses(stranger, need)).containsExactly("WITHDRAWN");
  }

  @Test
  void whoTookAnOpenNeedUpIsNotAskedTwice() {
    var provider = registeredProvider();
    var programme = programme(sql, provider, newSkill());
    var need = announced(mirror, aProposal().asking(4, skill));
    accept(editorOf(provider), idOf(provider, need), newOffering(programme)).then().statusCode(200);

    programme(sql, provider, skill);
    follow(skill);
    schedule.runAll();

    assertThat(statuses(provider, need)).containsExactly("ACCEPTED");
  }

  @Test
  void lookingAgainChangesNothingWhereNothingHasChanged() {
    var provider = teaching();
    var need = announced(mirror, aProposal().asking(4, skill));

    follow(skill);
    schedule.runAll();
    follow(skill);
    schedule.runAll();

    assertThat(proposed(provider, need))
        .singleElement()
        .satisfies(shown -> assertThat(shown).containsEntry("version", 0));
  }

  @Test
  void whatWasDeclinedStaysDeclined() {
    var provider = teaching();
    var need = announced(mirror, aProposal().asking(4, skill));
    decide(editorOf(provider), idOf(provider, need), "decline", 0, DECLINE).then().statusCode(200);

    follow(skill);
    schedule.runAll();

    assertThat(statuses(provider, need)).containsExactly("DECLINED");
  }

  @Test
  void foresightAsksForARevisionOnlyWhileThereIsSomethingToRevise() {
    var provider = registeredProvider();
    var programme = programme(sql, provider, skill);
    var need = announced(mirror, aProposal().foreseen().asking(4, skill));
    assertThat(kind(provider, need)).isEqualTo("NEW_OFFERING");

    var offering = publishedOffering(provider, programme);
    schedule.runAll();
    assertThat(kind(provider, need)).isEqualTo("REVISION");

    move(editorOf(provider), "/v1/offerings/" + offering + "/cancel", 1).then().statusCode(200);
    schedule.runAll();
    assertThat(kind(provider, need)).isEqualTo("NEW_OFFERING");
  }

  @Test
  void needThatHasEndedIsProposedToNobodyElse() {
    var need = announced(mirror, aProposal().asking(4, skill));
    mirror.remove(
        SourceKind.EMPLOYER_NEED, new SourceId(need), Instant.parse("2099-01-01T00:00:00Z"));
    var provider = teaching();

    schedule.runAll();

    assertThat(statuses(provider, need)).containsExactly("WITHDRAWN");
  }

  @Test
  void eachNeedIsProposedOnceHoweverManyReplicasLook()
      throws ExecutionException, InterruptedException {
    List<UUID> needs = new ArrayList<>();
    for (int n = 0; n < 8; n++) {
      needs.add(announced(mirror, aProposal().asking(4, skill)));
    }
    var provider = teaching();

    runAtOnce(4);

    for (var need : needs) {
      assertThat(statuses(provider, need)).containsExactly("PROPOSED", "WITHDRAWN");
    }
  }

  /** Makes a provider that teaches the skill of this test from now on. */
  private UUID teaching() {
    var provider = registeredProvider();
    programme(sql, provider, skill);
    follow(skill);
    return provider;
  }

  private void follow(EscoUri taught) {
    QuarkusTransaction.requiringNew().run(() -> refits.recordSkills(List.of(taught)));
  }

  private static void change(UUID provider, UUID programme, long version, String skills) {
    as(editorOf(provider))
        .header("If-Match", "\"" + version + "\"")
        .body("{\"name\": {\"fi\": \"Koneistus\"}, \"skills\": " + skills + "}")
        .put("/v1/programmes/" + programme)
        .then()
        .statusCode(200);
  }

  private static List<String> statuses(UUID provider, UUID need) {
    return proposed(provider, need).stream().map(shown -> "" + shown.get("status")).toList();
  }

  private static String kind(UUID provider, UUID need) {
    return "" + proposed(provider, need).getFirst().get("kind");
  }

  private void runAtOnce(int replicas) throws ExecutionException, InterruptedException {
    List<Callable<Boolean>> looks = new ArrayList<>();
    for (int n = 0; n < replicas; n++) {
      looks.add(() -> {
        schedule.runAll();
        return true;
      });
    }
    try (var threads = Executors.newFixedThreadPool(replicas)) {
      for (Future<Boolean> look : threads.invokeAll(looks)) {
        look.get();
      }
    }
  }
}
