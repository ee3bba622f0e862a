package fi.koppi.systemtests.actor;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.actor.call.SignedIn;
import fi.koppi.systemtests.actor.call.Tries;
import fi.koppi.systemtests.actor.call.Witness;
import fi.koppi.systemtests.actor.college.AdmissionSystem;
import fi.koppi.systemtests.actor.college.College;
import java.time.Duration;
import java.util.UUID;

/** All who take part in a journey, each signed in as themselves. */
public final class Cast implements AutoCloseable {

  private static final String EMPLOYER = "meriteollisuus-hr";

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Platform platform;
  private final CatalogEditor editor;
  private final Employer employer;
  private final MunicipalSystem municipality;
  private final MunicipalSystem neighbour;
  private final AdmissionSystem careeria;
  private final AdmissionSystem tredu;
  private final ChangeFollower feed;

  public Cast(Suite suite, Tries tries, Witness witness) {
    this.platform = new Platform(new SignedIn(suite, "koppi-platform", witness), tries);
    this.editor = new CatalogEditor(new SignedIn(suite, "catalog-editor", witness), tries);
    this.employer = new Employer(new SignedIn(suite, EMPLOYER, witness), tries);
    this.municipality = authority(suite, "porvoo-employment", tries, witness);
    this.neighbour = authority(suite, "tampere-employment", tries, witness);
    this.careeria = college(suite, College.CAREERIA, tries, witness);
    this.tredu = college(suite, College.TREDU, tries, witness);
    this.feed = municipality.followChanges(change -> witness.changed(municipality.name(), change));
  }

  /** Registers both colleges if that has not been done, and starts to read their topics. */
  public void enrolColleges(Duration patience) {
    platform.register(College.CAREERIA);
    platform.register(College.TREDU);
    careeria.start(patience);
    tredu.start(patience);
  }

  /**
   * Returns a text that distinguishes this run's names from those of other runs on the same suite.
   */
  public String run() {
    return run;
  }

  /** Returns a fictional person who is not registered yet. */
  public Person client(int number) {
    return Person.fictional("run-%s-%d".formatted(run, number));
  }

  public Platform platform() {
    return platform;
  }

  /** Returns Careeria's catalogue editor. */
  public CatalogEditor editor() {
    return editor;
  }

  public Employer employer() {
    return employer;
  }

  /** Returns the authority that makes the referrals. */
  public MunicipalSystem municipality() {
    return municipality;
  }

  /** Returns an authority that has nothing to do with the referrals. */
  public MunicipalSystem neighbour() {
    return neighbour;
  }

  /** Returns the college that receives the referrals. */
  public AdmissionSystem careeria() {
    return careeria;
  }

  /** Returns a college that has nothing to do with the referrals. */
  public AdmissionSystem tredu() {
    return tredu;
  }

  /** Returns the change feed as the municipality reads it. */
  public ChangeFollower feed() {
    return feed;
  }

  @Override
  public void close() {
    feed.close();
    careeria.close();
    tredu.close();
  }

  private static MunicipalSystem authority(Suite suite, String name, Tries tries, Witness witness) {
    return new MunicipalSystem(new SignedIn(suite, name, witness), "coach-17", tries);
  }

  private static AdmissionSystem college(
      Suite suite, College college, Tries tries, Witness witness) {
    String name = college.admissionSystem();
    return new AdmissionSystem(new SignedIn(suite, name, witness), tries, witness::arrived);
  }
}
