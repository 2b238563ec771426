/// Whether people got back to work, counted over everybody, with what nobody knows in sight.
@NullMarked
package org.mainstay.inside.work.results;

import org.jspecify.annotations.NullMarked;
