/// Who could support whom: suggestions for people who wait, each with its reasons; people decide.
///
/// Who waits longest is suggested first, and nobody goes without for somebody who came later. Among
/// all ways of doing that, the one is suggested that keeps most of what people would like and loads
/// the team evenly. It is found exactly, so the same facts always give the same suggestion
/// (docs/decisions, allocation).
@NullMarked
package org.mainstay.sums.allocation;

import org.jspecify.annotations.NullMarked;
