/// What hubs do together, tried from the browser's side and from the database's.
@NullMarked
package org.mainstay.proof.network;

import org.jspecify.annotations.NullMarked;
