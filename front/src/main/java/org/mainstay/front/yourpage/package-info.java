/// Coming back with a code: what has happened so far, messages, and who opened the record.
@NullMarked
package org.mainstay.front.yourpage;

import org.jspecify.annotations.NullMarked;
