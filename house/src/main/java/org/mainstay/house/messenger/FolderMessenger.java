package org.mainstay.house.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.mainstay.inside.messages.Messenger;

/// Puts messages into a folder, one file each, where nothing else is set up.
///
/// It reaches nobody, so it writes down no address either: a copy of the folder tells nothing of
/// anybody.
public final class FolderMessenger implements Messenger {
  private final Path folder;

  /// @param folder made when the first message comes
  public FolderMessenger(Path folder) {
    this.folder = folder;
  }

  @Override
  public Handed handOver(Parcel parcel) {
    var words =
        "%s%nSubject: %s%n%n%s%n".formatted(parcel.channel(), parcel.subject(), parcel.words());
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      var whole = folder.resolve(parcel.reference() + ".part");
      Files.writeString(
          whole,
          words,
          UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      Files.move(whole, file(parcel.reference()), StandardCopyOption.ATOMIC_MOVE);
      return new Handed.Accepted(file(parcel.reference()).getFileName() + "");
    } catch (IOException diskFullOrNotOurs) {
      return new Handed.Later();
    }
  }

  @Override
  public Standing ask(UUID reference) {
    return Files.exists(file(reference))
        ? new Standing.UnderWay(file(reference).getFileName() + "")
        : new Standing.NotThere();
  }

  @Override
  public boolean hearsOfArrival() {
    return false;
  }

  @Override
  public boolean reachesPeople() {
    return false;
  }

  private Path file(UUID reference) {
    return folder.resolve(reference + ".txt");
  }
}
