/** Keeps a fault of one page from taking the whole workbench with it. */
import { Component, type ReactNode } from "react";
import { Failed } from "./states.tsx";

type Props = { readonly children: ReactNode };

export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    return this.state.error ? (
      <Failed error={this.state.error} again={() => this.setState({ error: null })} />
    ) : (
      this.props.children
    );
  }
}
