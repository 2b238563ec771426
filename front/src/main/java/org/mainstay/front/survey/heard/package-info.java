/// What the hub heard in talks with staff and what it changed, and the page on which somebody who
/// spoke takes their words back.
@NullMarked
package org.mainstay.front.survey.heard;

import org.jspecify.annotations.NullMarked;
