package fi.koppi.catalogservice.provider;

/** What a provider asks of those who count on it; part of the same transaction. */
public interface ProviderUse {

  /** It teaches nothing any more. */
  void ended(ProviderId provider);
}
