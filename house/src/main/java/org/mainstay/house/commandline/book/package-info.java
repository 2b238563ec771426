/// How the release book is written on a screen and into files. Start reading at `ReleaseText`.
@NullMarked
package org.mainstay.house.commandline.book;

import org.jspecify.annotations.NullMarked;
