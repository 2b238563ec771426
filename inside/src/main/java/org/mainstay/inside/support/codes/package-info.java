/// The official codes of a contact and of an ending, each with the words a worker reads, and the
/// forms on which they are chosen.
@NullMarked
package org.mainstay.inside.support.codes;

import org.jspecify.annotations.NullMarked;
