package org.mainstay.house.messenger;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.messages.Channel;
import org.mainstay.inside.messages.Messenger;
import org.mainstay.inside.messages.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Hands texts and emails to GOV.UK Notify (its API, version 2), and asks it by our own reference.
public final class NotifyMessenger implements Messenger {
  private static final Logger LOG = LoggerFactory.getLogger(NotifyMessenger.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration CALL_MAX = Duration.ofSeconds(20);

  private final CarrierSettings.Notify settings;
  private final URI address;
  private final NotifyToken token;
  private final InstantSource clock;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /// @param key as it was made at Notify
  /// @param clock the time of the world: a token made by another is refused
  public NotifyMessenger(CarrierSettings.Notify settings, String key, InstantSource clock) {
    this.settings = settings;
    this.address = settings.address().orElse(CarrierSettings.NOTIFY);
    this.token = new NotifyToken(key.strip());
    this.clock = clock;
    if (!address.toString().startsWith("https://") && !Loopback.is(address.getHost())) {
      throw new CarrierFault(
          "MAINSTAY-MESSENGER-003: %s would carry people's numbers in the clear. Way out: leave the"
                  .formatted(address)
              + " address out, or begin it with https://");
    }
  }

  @Override
  public Handed handOver(Parcel parcel) {
    try {
      var response = call(post(parcel));
      return switch (response.statusCode()) {
        case 201 -> new Handed.Accepted(JSON.readTree(response.body()).path("id").asString(""));
        case 400 -> refused(response.body());
        case 429 -> new Handed.Later();
        case 401, 403, 404 -> {
          complain(response.statusCode());
          yield new Handed.Later();
        }
        default -> new Handed.Unknown();
      };
    } catch (ConnectException nobodyThere) {
      return new Handed.Later();
    } catch (IOException | JacksonException brokenOff) {
      return new Handed.Unknown();
    }
  }

  /// Only what is wrong with the number or address itself is for ever; the rest is ours to mend.
  private static Handed refused(String body) {
    for (JsonNode error : JSON.readTree(body).path("errors")) {
      var message = error.path("message").asString("");
      if (message.startsWith("phone_number") || message.startsWith("email_address")) {
        return new Handed.Refused(Why.REFUSED);
      }
    }
    complain(400);
    return new Handed.Later();
  }

  private static void complain(int status) {
    LOG.warn(
        "MAINSTAY-MESSENGER-004: GOV.UK Notify answers {} to every message. Way out: check the key"
            + " and the templates under messages in the file of settings",
        status);
  }

  @Override
  public Standing ask(UUID reference) {
    try {
      var response = call(request("/v2/notifications?reference=" + reference).GET());
      if (response.statusCode() != 200) {
        return new Standing.NoAnswer();
      }
      var found = JSON.readTree(response.body()).path("notifications");
      return found.isEmpty() ? new Standing.NotThere() : standing(found.path(0));
    } catch (IOException | JacksonException brokenOff) {
      return new Standing.NoAnswer();
    }
  }

  private static Standing standing(JsonNode one) {
    var id = one.path("id").asString("");
    return switch (one.path("status").asString("")) {
      case "delivered" -> new Standing.Delivered(id);
      case "permanent-failure" -> new Standing.Failed(Why.NO_SUCH_ADDRESS);
      case "temporary-failure" -> new Standing.Failed(Why.NOT_REACHED);
      case "technical-failure", "validation-failed", "cancelled" ->
          new Standing.Failed(Why.CARRIER_FAULT);
      // created, sending, pending, sent, and whatever Notify may add.
      default -> new Standing.UnderWay(id);
    };
  }

  @Override
  public boolean hearsOfArrival() {
    return true;
  }

  @Override
  public boolean reachesPeople() {
    return true;
  }

  private HttpRequest.Builder post(Parcel parcel) {
    boolean text = parcel.channel() == Channel.TEXT;
    Map<String, Object> body = new HashMap<>();
    body.put("reference", parcel.reference().toString());
    body.put(text ? "phone_number" : "email_address", parcel.address());
    body.put(
        "template_id", text ? settings.textTemplate() : settings.emailTemplate().orElseThrow());
    body.put(
        "personalisation",
        text
            ? Map.of("words", parcel.words())
            : Map.of("subject", parcel.subject(), "words", parcel.words()));
    if (text) {
      settings.sender().ifPresent(sender -> body.put("sms_sender_id", sender));
    }
    return request("/v2/notifications/" + (text ? "sms" : "email"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(CALL_MAX)
        .header("Authorization", "Bearer " + token.at(clock.instant()));
  }

  private HttpResponse<String> call(HttpRequest.Builder request) throws IOException {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
