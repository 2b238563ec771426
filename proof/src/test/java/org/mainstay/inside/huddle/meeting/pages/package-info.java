/// Tests of the pages of a huddle.
@NullMarked
package org.mainstay.inside.huddle.meeting.pages;

import org.jspecify.annotations.NullMarked;
