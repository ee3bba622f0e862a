package fi.koppi.kit.problem;

/** The problems that every service can answer with. */
public enum CommonProblem implements ProblemType {
  MALFORMED_REQUEST("The request cannot be read", 400),
  VALIDATION_FAILED("The request breaks a rule of its form", 400),
  INVALID_CURSOR("The page cursor is not one of ours", 400),
  IDEMPOTENCY_KEY_REQUIRED("An Idempotency-Key header is required", 400),
  ACTING_PERSON_REQUIRED("The acting person is required", 400),
  UNAUTHENTICATED("A valid bearer token is required", 401),
  FORBIDDEN("The token does not allow this", 403),
  NOT_FOUND("There is nothing here that you may see", 404),
  METHOD_NOT_ALLOWED("This resource does not have that method", 405),
  NOT_ACCEPTABLE("No representation is acceptable to you", 406),
  CONFLICT("Something with the same identity exists", 409),
  STALE_VERSION("The resource has changed since you read it", 412),
  BODY_TOO_LARGE("The request body is too large", 413),
  ADDRESS_TOO_LONG("The address of the request is too long", 414),
  UNSUPPORTED_MEDIA_TYPE("The request body has a type that is not read here", 415),
  IDEMPOTENCY_KEY_REUSED("The Idempotency-Key was used for another request", 422),
  ANSWER_NOT_FOR_CALLER("The stored answer is not for this person in these roles", 422),
  ANSWER_ERASED("The stored answer was erased with what it was about", 422),
  ANSWER_WITHHELD("The stored answer shows what is not shown now", 422),
  IF_MATCH_REQUIRED("An If-Match header is required", 428),
  TOO_MANY_REQUESTS("Too many requests", 429),
  HEADERS_TOO_LARGE("The headers of the request are too large", 431),
  INTERNAL_ERROR("Something failed on our side", 500),
  UNAVAILABLE("The service cannot answer just now", 503);

  private final String title;
  private final int status;

  CommonProblem(String title, int status) {
    this.title = title;
    this.status = status;
  }

  /** Returns the problem that a bare HTTP status stands for. */
  static CommonProblem ofStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 409 -> CONFLICT;
      case 412 -> STALE_VERSION;
      case 413 -> BODY_TOO_LARGE;
      case 414 -> ADDRESS_TOO_LONG;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 428 -> IF_MATCH_REQUIRED;
      case 429 -> TOO_MANY_REQUESTS;
      case 431 -> HEADERS_TOO_LARGE;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
    };
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String remedy() {
    return switch (this) {
      case MALFORMED_REQUEST -> "Compare the request with the OpenAPI document.";
      case VALIDATION_FAILED -> "See violations for every place that has to be corrected.";
      case INVALID_CURSOR ->
          "Leave the cursor out for the first page, then send what next or Link gave you.";
      case IDEMPOTENCY_KEY_REQUIRED ->
          "Send Idempotency-Key with a random value of 16 to 128 characters, such as a UUID.";
      case ACTING_PERSON_REQUIRED ->
          "Send Koppi-Acting-Person with the acting person's id at your organisation.";
      case UNAUTHENTICATED -> "Send a bearer token of the identity provider that is still valid.";
      case FORBIDDEN -> "The token lacks the role that this operation asks for.";
      case NOT_FOUND ->
          "It does not exist, or it belongs to another organisation; check the address.";
      case METHOD_NOT_ALLOWED -> "See Allow for the methods of this address.";
      case NOT_ACCEPTABLE -> "Accept application/json.";
      case CONFLICT -> "It was added before, perhaps a moment ago: read it instead.";
      case STALE_VERSION -> "Read the resource again and repeat with its new ETag.";
      case BODY_TOO_LARGE -> "Send a smaller body.";
      case ADDRESS_TOO_LONG -> "Send a shorter query.";
      case UNSUPPORTED_MEDIA_TYPE ->
          "Send JSON in UTF-8 with Content-Type: application/json, and no Content-Encoding.";
      case IDEMPOTENCY_KEY_REUSED -> "Make a new Idempotency-Key for each new request.";
      case ANSWER_NOT_FOR_CALLER ->
          "Repeat as the person and with the roles of the first call, or read what it did.";
      case ANSWER_ERASED ->
          "Nothing was done. Send a new Idempotency-Key only to do it anew on purpose.";
      case ANSWER_WITHHELD ->
          "What the call did stands. Don't repeat it; read what it was about instead.";
      case IF_MATCH_REQUIRED -> "Read the resource and send its ETag as If-Match.";
      case TOO_MANY_REQUESTS -> "Wait for Retry-After seconds.";
      case HEADERS_TOO_LARGE -> "Send fewer or shorter headers.";
      case INTERNAL_ERROR -> "Nothing is left half-done. Repeat with the same Idempotency-Key.";
      case UNAVAILABLE -> "Repeat the request in a moment, with the same Idempotency-Key.";
    };
  }
}
