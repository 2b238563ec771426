/// The words that staff records and old systems have for who somebody is, read in one place: a
/// roster and the people who came meet in the same groups. Start reading at `Meaning`.
@NullMarked
package org.mainstay.exchange.words;

import org.jspecify.annotations.NullMarked;
