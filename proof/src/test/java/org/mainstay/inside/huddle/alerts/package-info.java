/// Tests of what is looked at when a record is opened.
@NullMarked
package org.mainstay.inside.huddle.alerts;

import org.jspecify.annotations.NullMarked;
