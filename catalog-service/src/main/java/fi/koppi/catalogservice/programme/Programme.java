package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.programme.details.LanguageRequirement;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.programme.details.ProgrammeProfile;
import fi.koppi.kit.identifier.CefrLevel;
import fi.koppi.kit.identifier.EqfLevel;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.sql.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a provider teaches. */
@Entity
@Table(name = "programme")
public class Programme {

  @Id private UUID id;
  @Version private long version;
  private UUID providerId;

  @Enumerated(EnumType.STRING)
  private ProgrammeStatus status;

  @Enumerated(EnumType.STRING)
  private ProgrammeKind kind;

  @JsonColumn private LocalizedText name;

  @JsonColumn private @Nullable LocalizedText description;

  private @Nullable Integer competencePoints;
  private @Nullable Integer eqfLevel;
  private @Nullable String field;

  @JsonColumn private List<String> skills;

  @JsonColumn private ProgrammeProfile profile;

  private @Nullable String requiredLanguage;
  private @Nullable String requiredLevel;

  @Column(updatable = false)
  private Instant addedAt;

  private @Nullable Instant retiredAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Programme() {}

  private Programme(ProgrammeId id, ProviderId provider, ProgrammeDetails details, Instant at) {
    this.id = id.value();
    this.providerId = provider.value();
    this.status = ProgrammeStatus.ACTIVE;
    this.kind = details.kind();
    this.addedAt = at;
    record(details);
  }

  static Programme add(ProgrammeId id, ProviderId provider, ProgrammeDetails details, Instant at) {
    return new Programme(id, provider, details, at);
  }

  ProgrammeEvent.Added added() {
    return new ProgrammeEvent.Added(this);
  }

  /** Replaces what is recorded of it, except its kind. */
  ProgrammeEvent.Changed change(ProgrammeDetails details, Actor by, Instant at) {
    if (!isActive()) {
      throw new Refused(
          ProgrammeProblem.PROGRAMME_RETIRED, "A retired programme cannot be changed.");
    }
    var before = details();
    record(details);
    return new ProgrammeEvent.Changed(this, before.skills(), by, at);
  }

  private void record(ProgrammeDetails details) {
    name = details.name();
    description = details.description();
    competencePoints = details.competencePoints();
    eqfLevel = details.eqfLevel() == null ? null : details.eqfLevel().value();
    field = details.field() == null ? null : details.field().value();
    skills = details.skills().stream().map(EscoUri::value).toList();
    var language = details.languageLevel();
    requiredLanguage = language == null ? null : language.language().value();
    requiredLevel = language == null ? null : language.level().value();
    profile = details.profile();
  }

  ProgrammeEvent.Retired retire(Actor by, Instant at) {
    if (!status.next().contains(ProgrammeStatus.RETIRED)) {
      throw new Refused(ProgrammeProblem.PROGRAMME_RETIRED, "It was retired before.");
    }
    status = ProgrammeStatus.RETIRED;
    retiredAt = at;
    return new ProgrammeEvent.Retired(this, by, at);
  }

  public ProgrammeId id() {
    return new ProgrammeId(id);
  }

  public long version() {
    return version;
  }

  public ProviderId provider() {
    return new ProviderId(providerId);
  }

  public ProgrammeStatus status() {
    return status;
  }

  public boolean isActive() {
    return status == ProgrammeStatus.ACTIVE;
  }

  /** Returns the time when the programme was added to the catalogue. */
  public Instant addedAt() {
    return addedAt;
  }

  /** Returns the time when the programme was retired, or null while it is active. */
  public @Nullable Instant retiredAt() {
    return retiredAt;
  }

  public ProgrammeDetails details() {
    return new ProgrammeDetails(
        kind,
        name,
        description,
        competencePoints,
        eqfLevel == null ? null : new EqfLevel(eqfLevel),
        field == null ? null : new IscedF(field),
        skills.stream().map(EscoUri::new).toList(),
        languageLevel(),
        profile);
  }

  private @Nullable LanguageRequirement languageLevel() {
    return requiredLanguage == null || requiredLevel == null
        ? null
        : new LanguageRequirement(new LanguageCode(requiredLanguage), new CefrLevel(requiredLevel));
  }
}
