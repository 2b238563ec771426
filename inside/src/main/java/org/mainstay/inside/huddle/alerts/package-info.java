/// When somebody opens a record that they may have no reason to open, somebody else looks at it.
@NullMarked
package org.mainstay.inside.huddle.alerts;

import org.jspecify.annotations.NullMarked;
