package org.mainstay.inside.people;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.LetterOpener;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one door to a person's record: whoever goes through it leaves a trail the person can read.
public final class People {
  // What was kept before a yes or no was asked for reads as no.
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private static final String WELCOME =
      """
      insert into inside_people.person (person_key, lookup, welcomed_on)
      values (:personKey, :lookup, :on)
      """;

  private static final String BY_LOOKUP =
      """
      select person_key
        from inside_people.person
       where lookup = :lookup
       limit 1
      """;

  private static final String LOOKUP =
      """
      select lookup
        from inside_people.person
       where person_key = :personKey
       limit 1
      """;

  private static final String EVERYBODY =
      "select person_key from inside_people.person order by person_key limit 50000";

  private static final String MOVE =
      "update inside_people.person set lookup = :lookup where person_key = :personKey";

  private final JdbcClient inside;
  private final Keyring keyring;
  private final Details details;
  private final Exclusions exclusions;
  private final Trail trail;
  private final Team team;
  private final Ways ways;

  /// What the door needs besides the database: where mailboxes are, who hears when something new
  /// lies in one, who sees what is opened, and the clock.
  public record Ways(Mailbox mailbox, Doorbell doorbell, Onlooker onlooker, Clock clock) {
    /// Nobody hears or sees.
    public Ways(Mailbox mailbox, Clock clock) {
      this(mailbox, Doorbell.SILENT, Onlooker.NOBODY, clock);
    }
  }

  /// @param inside the inside's own connection
  /// @param hubKey the key that wraps every person's keys; it lies outside the database
  public People(JdbcClient inside, Aead hubKey, Trail trail, Team team, Ways ways) {
    this.inside = inside;
    this.keyring = new Keyring(inside, hubKey);
    this.details = new Details(inside, keyring);
    this.exclusions = new Exclusions(inside);
    this.trail = trail;
    this.team = team;
    this.ways = ways;
  }

  /// Takes in somebody new: their letter's keys become their own, and whom they do not want to see
  /// their record is shut out from this moment.
  public PersonKey welcome(LetterOpener.Opened letter, Identity identity) {
    var person = new PersonKey(UUID.nameUUIDFromBytes(letter.address().lookup().toByteArray()));
    inside
        .sql(WELCOME)
        .param("personKey", person.value())
        .param("lookup", letter.address().lookup().toByteArray())
        .param("on", LocalDate.now(ways.clock()))
        .update();
    keyring.keep(person, Keyring.Part.IDENTITY, letter.identityKeys());
    keyring.keep(person, Keyring.Part.CLINICAL, letter.clinicalKeys());
    details.keep(person, "identity", JSON.writeValueAsBytes(identity));
    details.keep(
        person, "mailbox", letter.address().key().toByteArray(InsecureSecretKeyAccess.get()));
    exclusions.shutOut(person, identity, team.everybody());
    trail.write(person.value(), "received", Purpose.INTAKE.words());
    return person;
  }

  /// Somebody sent their request again with other words: the latest way to reach them counts, whom
  /// they name is shut out as well, nobody is let in again. Says whether anybody new is shut out.
  public boolean changed(PersonKey person, Identity identity) {
    details.keep(person, "identity", JSON.writeValueAsBytes(identity));
    trail.write(person.value(), "changed", Purpose.INTAKE.words());
    return exclusions.shutOut(person, identity, team.everybody()) > 0;
  }

  /// From now on they are contacted in this way and no other.
  public void contactChanged(PersonKey person, Identity.SafeContact contact) {
    details.keep(person, "identity", JSON.writeValueAsBytes(identity(person).reachedBy(contact)));
    trail.write(person.value(), "changed", Purpose.CONTACT.words());
  }

  /// Shuts out whoever was ticked, and whoever could be meant by these names, from this moment.
  public void shutOut(PersonKey person, List<UUID> ticked, String names) {
    exclusions.shutOut(person, ticked, names, team.everybody());
    trail.write(person.value(), "changed", Purpose.ACCESS.words());
  }

  /// The people who said this of themselves, as far as the acting worker may see them.
  ///
  /// Nothing of the others leaves this door, so that nobody's record counts as opened by it.
  public List<PersonKey> whose(Predicate<Identity> said) {
    return inside.sql(EVERYBODY).query(UUID.class).list().stream()
        .map(PersonKey::new)
        .filter(person -> said.test(identity(person)))
        .toList();
  }

  /// Closes the mailbox of a person and opens this one with all that was in it: the old code finds
  /// nothing any more.
  public void moveMailbox(PersonKey person, Mailbox.Address to) {
    ways.mailbox().move(address(person), to);
    inside
        .sql(MOVE)
        .param("personKey", person.value())
        .param("lookup", to.lookup().toByteArray())
        .update();
    details.keep(person, "mailbox", to.key().toByteArray(InsecureSecretKeyAccess.get()));
    trail.write(person.value(), "gave a new code", Purpose.CONTACT.words());
  }

  /// Erases a person: their keys are destroyed, so that nothing sealed for them opens again, and
  /// for everybody they are gone. Figures that were published stay as they are.
  public void erase(PersonKey person, Erasures.Order order) {
    trail.write(person.value(), "erased", order.because());
    new Erasures(inside, ways.mailbox(), ways.clock()).carryOut(person, address(person), order);
  }

  /// Keeps the answers to the optional equality questions.
  public void keepEquality(PersonKey person, Map<String, String> answers) {
    details.keep(person, "equality", JSON.writeValueAsBytes(answers));
  }

  /// Whose mailbox this is; empty for nobody, and for somebody whom the acting worker may not see.
  public Optional<PersonKey> byLookup(Bytes lookup) {
    return inside
        .sql(BY_LOOKUP)
        .param("lookup", lookup.toByteArray())
        .query(UUID.class)
        .optional()
        .map(PersonKey::new);
  }

  /// Opens a person's record: the trail is written in this transaction, and the person is told.
  ///
  /// Empty if there is no such person, or the person shut the acting worker out: nobody can tell
  /// which.
  ///
  /// @throws IllegalStateException if nobody is acting
  public Optional<OpenRecord> open(PersonKey person, Purpose purpose) {
    if (!mayReach(person)) {
      return Optional.empty();
    }
    trail.write(person.value(), "opened", purpose.words());
    opener().ifPresent(by -> tellOpened(person, by, purpose));
    var identity = identity(person);
    ways.onlooker().opens(person, identity, purpose);
    var equality =
        details
            .find(person, "equality")
            .map(json -> JSON.readValue(json, new TypeReference<Map<String, String>>() {}))
            .orElse(Map.of());
    return Optional.of(
        new OpenRecord(person, identity, equality, keyring.of(person, Keyring.Part.CLINICAL)));
  }

  private Identity identity(PersonKey person) {
    return JSON.readValue(details.find(person, "identity").orElseThrow(), Identity.class);
  }

  /// Whether the acting worker may see this person at all.
  public boolean mayReach(PersonKey person) {
    Acting.now();
    return lookup(person).isPresent();
  }

  /// Everybody whom this person shut out.
  public Set<WorkerId> shutOutBy(PersonKey person) {
    return exclusions.of(person);
  }

  /// Whom each of these people shut out, asked for at once; whoever shut out nobody is not in it.
  public Map<PersonKey, Set<WorkerId>> shutOutBy(Collection<PersonKey> persons) {
    return exclusions.of(persons);
  }

  /// Seals words of a room for this person; they open only through the door, in the same column.
  ///
  /// @param column `schema.table.column`
  public Sealed seal(PersonKey person, String column, String words) {
    return Keyring.seal(
        keyring.of(person, Keyring.Part.CLINICAL),
        person,
        column,
        words.getBytes(StandardCharsets.UTF_8));
  }

  /// Puts something into the person's mailbox; the same `about` again changes nothing.
  ///
  /// @param about what it is about, such as a row's id with its version: names the item once
  public void tell(PersonKey person, String about, BoxItem item) {
    ways.mailbox().put(address(person), Exclusions.digest(person + "/" + about), item);
    ways.doorbell().rings(person, about, item);
  }

  private Mailbox.Address address(PersonKey person) {
    return new Mailbox.Address(
        lookup(person).orElseThrow(),
        SecretBytes.copyFrom(
            details.find(person, "mailbox").orElseThrow(), InsecureSecretKeyAccess.get()));
  }

  /// Who is opening, as the person reads it: a worker, or the house when it counts.
  private Optional<String> opener() {
    return Acting.now().equals(Acting.HOUSE)
        ? Optional.of("The hub itself")
        : team.find(Acting.now()).map(Worker::signed);
  }

  // One entry a day, worker and purpose: a person should see who looked, not how often a page
  // loads.
  private void tellOpened(PersonKey person, String by, Purpose purpose) {
    var now = ways.clock().instant();
    var day = LocalDate.now(ways.clock());
    tell(
        person,
        "opened/" + day + "/" + Acting.now() + "/" + purpose,
        new BoxItem.Opened(now, day, by, purpose.words()));
  }

  private Optional<Bytes> lookup(PersonKey person) {
    return inside
        .sql(LOOKUP)
        .param("personKey", person.value())
        .query(byte[].class)
        .optional()
        .map(Bytes::copyFrom);
  }
}
